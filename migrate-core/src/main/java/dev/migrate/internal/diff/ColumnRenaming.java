package dev.migrate.internal.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.internal.operation.RenameColumn;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Grant;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.Privilege;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;

/**
 * Renames a column outside SQL: in its table, in the children of the table, and in
 * everything that refers to them.
 *
 * @param rename the rename
 */
record ColumnRenaming(RenameColumn rename) {

	Schema apply(Schema schema) {
		Set<QualifiedName> tables = family(schema);
		List<Dependency> dependencies = schema.dependencies()
			.stream()
			.map((use) -> (tables.contains(use.on().name()) && this.rename.from().equals(use.column()))
					? new Dependency(use.dependent(), use.on(), this.rename.to(), use.part()) : use)
			.toList();
		List<Grant> grants = schema.grants()
			.stream()
			.map((grant) -> tables.contains(grant.object().name()) ? grant(grant) : grant)
			.toList();
		List<SchemaObject> objects = schema.objects().stream().map((object) -> object(object, tables)).toList();
		return schema.withObjects(objects).withDependencies(dependencies).withGrants(grants);
	}

	private Grant grant(Grant grant) {
		Privilege privilege = grant.privilege();
		return (privilege.column() != null) ? new Grant(grant.object(), new Privilege(privilege.grantee(),
				privilege.action(), name(privilege.column()), privilege.grantOption())) : grant;
	}

	// The table, and all tables that inherit the column from it.
	private Set<QualifiedName> family(Schema schema) {
		Set<QualifiedName> family = new HashSet<>(Set.of(this.rename.table()));
		int size;
		do {
			size = family.size();
			schema.tables()
				.stream()
				.filter((table) -> Schemas.parents(table).stream().anyMatch(family::contains))
				.forEach((table) -> family.add(table.name()));
		}
		while (family.size() != size);
		return family;
	}

	private SchemaObject object(SchemaObject object, Set<QualifiedName> tables) {
		if (object instanceof Table table) {
			return table(table, tables);
		}
		if (object instanceof Sequence sequence && sequence.ownedBy() != null
				&& tables.contains(sequence.ownedBy().table())) {
			ColumnReference owner = sequence.ownedBy();
			return sequence.withOwnedBy(new ColumnReference(owner.table(), name(owner.column())));
		}
		return object;
	}

	private Table table(Table table, Set<QualifiedName> tables) {
		boolean own = tables.contains(table.name());
		Table renamed = table.withConstraints(table.constraints()
			.stream()
			.map((constraint) -> own ? constraint(constraint) : constraint)
			.map((constraint) -> (constraint instanceof ForeignKey key && tables.contains(key.target()))
					? key.withTargetColumns(names(key.targetColumns())) : constraint)
			.toList());
		if (!own) {
			return renamed;
		}
		renamed = renamed.withColumns(table.columns().stream().map(this::column).toList());
		return renamed.withIndexes(table.indexes().stream().map(this::index).toList());
	}

	private Column column(Column column) {
		return column.withName(name(column.name()));
	}

	private Constraint constraint(Constraint constraint) {
		if (constraint instanceof PrimaryKey key) {
			return key.withColumns(names(key.columns())).withInclude(names(key.include()));
		}
		if (constraint instanceof Unique unique) {
			return unique.withColumns(names(unique.columns())).withInclude(names(unique.include()));
		}
		if (constraint instanceof ForeignKey key) {
			return key.withColumns(names(key.columns())).withOnDeleteColumns(names(key.onDeleteColumns()));
		}
		return (constraint instanceof Exclusion exclusion) ? exclusion(exclusion) : constraint;
	}

	private Exclusion exclusion(Exclusion exclusion) {
		List<Exclusion.Element> elements = exclusion.elements()
			.stream()
			.map((element) -> new Exclusion.Element(key(element.key()), element.operator()))
			.toList();
		return exclusion.withElements(elements).withInclude(names(exclusion.include()));
	}

	private Index index(Index index) {
		return index.withKeys(index.keys().stream().map(this::key).toList()).withInclude(names(index.include()));
	}

	private IndexKey key(IndexKey key) {
		return (key.kind() == IndexKey.Kind.COLUMN) ? key.withContent(name(key.content())) : key;
	}

	private List<String> names(List<String> columns) {
		return columns.stream().map(this::name).toList();
	}

	private String name(String column) {
		return column.equals(this.rename.from()) ? this.rename.to() : column;
	}

}
