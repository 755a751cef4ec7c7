package dev.migrate.spring.relational;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.spring.relational.MappedColumn.Access;
import dev.migrate.spring.relational.MappedColumn.Purpose;
import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.AggregatePath;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;
import org.springframework.data.relational.core.sql.SqlIdentifier;

/**
 * Reads the tables and columns that a mapping needs, one aggregate after the other.
 * Instances are not thread-safe.
 */
final class MappedTables {

	private final RelationalMappingContext context;

	private final List<MappedTable> tables = new ArrayList<>();

	MappedTables(RelationalMappingContext context) {
		this.context = context;
	}

	List<MappedTable> of(Iterable<? extends Class<?>> roots) {
		for (Class<?> root : roots) {
			table(this.context.getAggregatePath(this.context.getRequiredPersistentEntity(root)), Set.of());
		}
		return List.copyOf(this.tables);
	}

	private void table(AggregatePath path, Set<Class<?>> above) {
		RelationalPersistentEntity<?> entity = path.getRequiredLeafEntity();
		if (above.contains(entity.getType())) {
			return;
		}
		Set<Class<?>> within = new HashSet<>(above);
		within.add(entity.getType());
		List<MappedColumn> columns = new ArrayList<>();
		if (!path.isRoot()) {
			references(columns, path);
		}
		properties(columns, path, within);
		List<String> name = Identifiers.parts(path.getTableInfo().qualifiedTableName());
		this.tables.add(new MappedTable(place(path), (name.size() > 1) ? name.get(name.size() - 2) : null,
				name.get(name.size() - 1), columns, sequence(entity)));
	}

	private static List<String> sequence(RelationalPersistentEntity<?> entity) {
		RelationalPersistentProperty id = entity.getIdProperty();
		SqlIdentifier sequence = (id != null && id.hasSequence()) ? id.getSequence() : null;
		return (sequence != null) ? Identifiers.parts(sequence) : List.of();
	}

	private void properties(List<MappedColumn> columns, AggregatePath path, Set<Class<?>> within) {
		path.getRequiredLeafEntity().doWithAll((property) -> {
			AggregatePath next = path.append(property);
			if (property.isEmbedded()) {
				properties(columns, next, within);
			}
			else if (property.isEntity()) {
				table(next, within);
			}
			else {
				columns.add(new MappedColumn(place(next), Identifiers.name(next.getColumnInfo().name()), type(property),
						property.isIdProperty() ? Purpose.ID : Purpose.VALUE,
						next.isWritable() ? Access.WRITTEN : Access.READ));
			}
		});
	}

	// A reference to another aggregate is stored as the identifier of that aggregate.
	private static @Nullable Class<?> type(RelationalPersistentProperty property) {
		boolean plain = !property.isAssociation() && !property.isCollectionLike() && !property.isMap();
		return (plain || property.getType() == byte[].class) ? property.getType() : null;
	}

	private static void references(List<MappedColumn> columns, AggregatePath path) {
		AggregatePath.TableInfo table = path.getTableInfo();
		table.backReferenceColumnInfos()
			.forEach((parent, column) -> columns.add(new MappedColumn(place(path), Identifiers.name(column.name()),
					null, Purpose.REFERENCE, Access.WRITTEN)));
		AggregatePath.ColumnInfo key = table.qualifierColumnInfo();
		if (key != null) {
			columns.add(new MappedColumn(place(path), Identifiers.name(key.name()), null, Purpose.KEY, Access.WRITTEN));
		}
		keysAbove(columns, path);
	}

	// Without identifiers in between, a row holds the keys of all levels above it.
	private static void keysAbove(List<MappedColumn> columns, AggregatePath path) {
		AggregatePath parent = path.getParentPath();
		while (parent != null && !parent.isRoot()) {
			AggregatePath.ColumnInfo key = parent.isEmbedded() ? null : parent.getTableInfo().qualifierColumnInfo();
			if (key != null) {
				columns.add(new MappedColumn(place(parent), Identifiers.name(key.name()), null, Purpose.KEY,
						Access.PERHAPS));
			}
			parent = parent.getParentPath();
		}
	}

	private static String place(AggregatePath path) {
		if (path.isRoot()) {
			return path.getRequiredLeafEntity().getType().getSimpleName();
		}
		return path.getRequiredBaseProperty().getOwner().getType().getSimpleName() + "." + path.toDotPath();
	}

}
