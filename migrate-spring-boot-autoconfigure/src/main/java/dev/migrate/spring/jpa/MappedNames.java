package dev.migrate.spring.jpa;

import java.util.Locale;
import java.util.Map;

import dev.migrate.targetschema.SequenceUse;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * The names that Hibernate has chosen, as the database has them.
 *
 * @param originals the names of schemas, by their names in the DDL
 * @param defaultSchema the schema of names that are not qualified
 */
record MappedNames(Map<String, String> originals, String defaultSchema) {

	String schema(@Nullable Identifier schema) {
		return (schema != null) ? this.originals.getOrDefault(schema.getText(), schema.getText()) : this.defaultSchema;
	}

	static String of(Table table) {
		return folded(table.getName(), table.isQuoted());
	}

	static String of(Column column) {
		return folded(column.getName(), column.isQuoted());
	}

	SequenceUse of(UsedSequence use) {
		Identifier name = use.name().getObjectName();
		return new SequenceUse(schema(use.name().getSchemaName()), folded(name.getText(), name.isQuoted()),
				schema(use.table().getSchemaIdentifier()), of(use.table()), of(use.column()));
	}

	private static String folded(String name, boolean quoted) {
		return quoted ? name : name.toLowerCase(Locale.ROOT);
	}

}
