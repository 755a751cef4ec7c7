package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.RangeType;

/**
 * Writes range types.
 *
 * @param names the names of objects in SQL
 */
record RangeSql(Names names) {

	String create(RangeType type) {
		List<String> options = new ArrayList<>();
		options.add("SUBTYPE = " + TypeNames.written(type.subtype()));
		if (type.operatorClass() != null) {
			options.add("SUBTYPE_OPCLASS = " + type.operatorClass());
		}
		if (type.collation() != null) {
			options.add("COLLATION = " + type.collation());
		}
		if (type.difference() != null) {
			options.add("SUBTYPE_DIFF = " + type.difference());
		}
		if (!type.multirange().equals(usual(type.name()))) {
			options.add("MULTIRANGE_TYPE_NAME = " + this.names.of(type.multirange()));
		}
		return "CREATE TYPE " + this.names.of(type.name()) + " AS RANGE (" + String.join(", ", options) + ")";
	}

	// The name that PostgreSQL chooses, unless it is too long or taken.
	private static QualifiedName usual(QualifiedName type) {
		String name = type.name().contains("range") ? type.name().replaceFirst("range", "multirange")
				: type.name() + "_multirange";
		return new QualifiedName(type.schema(), name);
	}

}
