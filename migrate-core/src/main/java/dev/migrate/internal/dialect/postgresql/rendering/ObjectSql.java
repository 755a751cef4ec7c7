package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Privilege;
import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Writes the SQL that is the same for objects of all kinds: names, comments, privileges.
 *
 * @param names the names of objects in SQL
 */
record ObjectSql(Names names) {

	List<String> rename(ObjectReference object, QualifiedName to) {
		List<String> statements = new ArrayList<>();
		ObjectReference moved = new ObjectReference(object.kind(), new QualifiedName(to.schema(), object.name().name()),
				object.arguments());
		if (!object.name().schema().equals(to.schema())) {
			statements.add("ALTER " + reference(object) + " SET SCHEMA " + Names.quote(to.schema()));
		}
		if (!object.name().name().equals(to.name())) {
			statements.add("ALTER " + reference(moved) + " RENAME TO " + Names.quote(to.name()));
		}
		return statements;
	}

	String comment(Subject subject, @Nullable String comment) {
		return "COMMENT ON " + target(subject) + " IS " + ((comment != null) ? Names.literal(comment) : "NULL");
	}

	private String target(Subject subject) {
		String part = Names.quote(subject.name());
		return switch (subject.kind()) {
			case OBJECT -> reference(subject.owner());
			case COLUMN -> "COLUMN " + this.names.of(subject.owner().name()) + "." + part;
			case CONSTRAINT ->
				"CONSTRAINT " + part + " ON " + ((subject.owner().kind() == ObjectKind.DOMAIN) ? "DOMAIN " : "")
						+ this.names.of(subject.owner().name());
			case INDEX -> "INDEX " + this.names.beside(subject.owner().name(), subject.name());
			case TRIGGER, RULE, POLICY -> subject.kind() + " " + part + " ON " + this.names.of(subject.owner().name());
			case NAMESPACE -> "SCHEMA " + part;
			case EXTENSION -> "EXTENSION " + part;
			case PRIVILEGE -> throw new IllegalArgumentException("A privilege cannot have a comment: " + subject);
		};
	}

	String grant(Subject on, Privilege privilege) {
		return grant(target(on), privilege);
	}

	String revoke(Subject on, Privilege privilege) {
		return revoke(target(on), privilege);
	}

	private static String grant(String object, Privilege privilege) {
		return "GRANT " + action(privilege) + " ON " + grantable(object) + " TO " + grantee(privilege)
				+ ((privilege.grantOption() == Privilege.GrantOption.WITH) ? " WITH GRANT OPTION" : "");
	}

	private static String revoke(String object, Privilege privilege) {
		return "REVOKE " + action(privilege) + " ON " + grantable(object) + " FROM " + grantee(privilege);
	}

	private static String action(Privilege privilege) {
		return privilege.action() + ((privilege.column() != null) ? " (" + Names.quote(privilege.column()) + ")" : "");
	}

	// GRANT treats views as tables and aggregates as functions.
	private static String grantable(String object) {
		return object.replaceFirst("^(MATERIALIZED VIEW|VIEW) ", "TABLE ")
			.replaceFirst("^AGGREGATE ", "FUNCTION ")
			.replaceFirst("\\(\\*\\)$", "()");
	}

	private static String grantee(Privilege privilege) {
		return (privilege.grantee() != null) ? Names.quote(privilege.grantee()) : "PUBLIC";
	}

	String reference(ObjectReference object) {
		String name = this.names.of(object.name());
		return switch (object.kind()) {
			case ENUM, COMPOSITE, RANGE -> "TYPE " + name;
			case FUNCTION, PROCEDURE -> object.kind() + " " + name + "(" + object.arguments() + ")";
			case OTHER -> new OtherSql(this.names).reference(object);
			default -> object.kind().name().replace('_', ' ') + " " + name;
		};
	}

}
