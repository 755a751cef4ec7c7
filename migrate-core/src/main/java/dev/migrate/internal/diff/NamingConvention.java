package dev.migrate.internal.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;

/**
 * Gives descriptive names to new constraints and indexes whose names nobody chose, since
 * PostgreSQL or Hibernate generated them.
 */
final class NamingConvention {

	/** PostgreSQL cuts off longer names. */
	private static final int LIMIT = 63;

	private final Schema before;

	private final Wishes wishes;

	private final Set<String> taken = new HashSet<>();

	/**
	 * The table that had each name before. Another table cannot take the name, since the
	 * drop may be withheld.
	 */
	private final Map<String, QualifiedName> former = new HashMap<>();

	NamingConvention(Schema from, Schema to, Wishes wishes) {
		this.before = from;
		this.wishes = wishes;
		to.objects().forEach((object) -> this.taken.add(object.name().name()));
		to.tables().forEach(this::take);
	}

	private void take(Table table) {
		Set<String> there = names(table);
		there.forEach((name) -> this.former.put(name, table.name()));
		table.constraints()
			.stream()
			.map(Constraint::name)
			.filter((name) -> isNamed(there, name))
			.forEach(this.taken::add);
		table.indexes().stream().map(Index::name).filter((name) -> isNamed(there, name)).forEach(this.taken::add);
	}

	Schema apply(Schema to) {
		Map<ObjectReference, SchemaObject> objects = Schemas.index(to);
		objects.replaceAll((reference, object) -> (object instanceof Table table) ? named(table) : object);
		return to.withObjects(objects.values());
	}

	private Table named(Table table) {
		Set<String> there = names(table);
		there.addAll(brought(table));
		List<Constraint> constraints = table.constraints()
			.stream()
			.map((constraint) -> isNamed(there, constraint.name()) ? constraint
					: constraint.withName(free(table, name(table, constraint))))
			.toList();
		List<Index> indexes = table.indexes()
			.stream()
			.map((index) -> isNamed(there, index.name()) ? index : index.withName(free(table, name(table, index))))
			.toList();
		return table.withConstraints(constraints).withIndexes(indexes);
	}

	private Set<String> names(Table table) {
		Set<String> names = new HashSet<>();
		Table was = this.before.table(table.name()).orElse(null);
		if (was != null) {
			was.constraints().forEach((constraint) -> names.add(constraint.name()));
			was.indexes().forEach((index) -> names.add(index.name()));
			names.addAll(brought(was));
		}
		return names;
	}

	// The database chooses the names that a partition has for the keys of its parent.
	private static Collection<String> brought(Table table) {
		PartitionOf partition = table.form().partitionOf();
		return (partition != null) ? partition.names().values() : List.of();
	}

	private boolean isNamed(Set<String> there, String name) {
		return there.contains(name) || this.wishes.includeName(name);
	}

	private String free(Table table, String name) {
		String free = shortened(name);
		for (int i = 2; isOfAnother(table, free) || !this.taken.add(free); i++) {
			free = shortened(name + "_" + i);
		}
		return free;
	}

	private boolean isOfAnother(Table table, String name) {
		return !this.former.getOrDefault(name, table.name()).equals(table.name());
	}

	private static String name(Table table, Constraint constraint) {
		String name = table.name().name();
		if (constraint instanceof PrimaryKey) {
			return "pk_" + name;
		}
		if (constraint instanceof Unique unique) {
			return "uq_" + name + joined(unique.columns());
		}
		if (constraint instanceof ForeignKey key) {
			return "fk_" + name + joined(key.columns());
		}
		return (constraint instanceof Check check) ? "ck_" + name + joined(mentioned(table, check.expression()))
				: "ex_" + name + joined(contents(table,
						((Exclusion) constraint).elements().stream().map(Exclusion.Element::key).toList()));
	}

	private static String name(Table table, Index index) {
		String prefix = (index.uniqueness() == Index.Uniqueness.NOT_UNIQUE) ? "ix_" : "uq_";
		return prefix + table.name().name() + joined(contents(table, index.keys()));
	}

	private static List<String> contents(Table table, List<IndexKey> keys) {
		return keys.stream()
			.flatMap((key) -> (key.kind() == IndexKey.Kind.COLUMN) ? List.of(key.content()).stream()
					: mentioned(table, key.content()).stream())
			.toList();
	}

	private static List<String> mentioned(Table table, String expression) {
		return table.columns()
			.stream()
			.map(Column::name)
			.filter((column) -> SqlText.mentions(expression, column))
			.toList();
	}

	private static String joined(List<String> columns) {
		return columns.isEmpty() ? "" : "_" + String.join("_", columns);
	}

	private static String shortened(String name) {
		byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
		if (bytes.length <= LIMIT) {
			return name;
		}
		String hash = "_" + HexFormat.of().formatHex(sha256(bytes), 0, 4);
		int length = name.length();
		while (name.substring(0, length).getBytes(StandardCharsets.UTF_8).length > LIMIT - hash.length()
				|| Character.isHighSurrogate(name.charAt(length - 1))) {
			length--;
		}
		return name.substring(0, length) + hash;
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
