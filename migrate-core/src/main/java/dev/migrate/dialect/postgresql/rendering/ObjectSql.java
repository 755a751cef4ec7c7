package dev.migrate.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.migrate.operation.CommentTarget;
import dev.migrate.schema.Grant;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Privilege;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Routine;
import org.jspecify.annotations.Nullable;

/**
 * What is said in the same way of objects of all kinds: names, comments, privileges.
 *
 * @param names how objects are named
 */
record ObjectSql(Names names) {

	String dropRoutine(Routine routine) {
		return "DROP " + reference(routine.reference());
	}

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

	String comment(CommentTarget target, @Nullable String comment) {
		return "COMMENT ON " + target(target) + " IS " + ((comment != null) ? Names.literal(comment) : "NULL");
	}

	private String target(CommentTarget target) {
		String part = Names.quote(target.name());
		return switch (target.kind()) {
			case OBJECT -> reference(object(target));
			case COLUMN -> "COLUMN " + this.names.of(object(target).name()) + "." + part;
			case CONSTRAINT ->
				"CONSTRAINT " + part + " ON " + ((object(target).kind() == ObjectKind.DOMAIN) ? "DOMAIN " : "")
						+ this.names.of(object(target).name());
			case INDEX -> "INDEX " + this.names.beside(object(target).name(), target.name());
			case TRIGGER, RULE, POLICY -> target.kind() + " " + part + " ON " + this.names.of(object(target).name());
			case NAMESPACE -> "SCHEMA " + part;
			case EXTENSION -> "EXTENSION " + part;
		};
	}

	private static ObjectReference object(CommentTarget target) {
		return Objects.requireNonNull(target.object(), "A part has an object");
	}

	String grant(Grant grant) {
		return grant(reference(grant.object()), grant.privilege());
	}

	String revoke(Grant grant) {
		return revoke(reference(grant.object()), grant.privilege());
	}

	static String grantOnNamespace(String namespace, Privilege privilege) {
		return grant("SCHEMA " + Names.quote(namespace), privilege);
	}

	static String revokeOnNamespace(String namespace, Privilege privilege) {
		return revoke("SCHEMA " + Names.quote(namespace), privilege);
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

	// A view counts as a table here.
	private static String grantable(String object) {
		return object.replaceFirst("^(MATERIALIZED VIEW|VIEW) ", "TABLE ")
			.replaceFirst("^AGGREGATE ", "FUNCTION ")
			.replaceFirst("\\(\\*\\)$", "()");
	}

	private static String grantee(Privilege privilege) {
		return (privilege.grantee() != null) ? Names.quote(privilege.grantee()) : "PUBLIC";
	}

	private String reference(ObjectReference object) {
		String name = this.names.of(object.name());
		return switch (object.kind()) {
			case ENUM, COMPOSITE, RANGE -> "TYPE " + name;
			case FUNCTION, PROCEDURE -> object.kind() + " " + name + "(" + object.arguments() + ")";
			case OTHER -> new OtherSql(this.names).reference(object);
			default -> object.kind().name().replace('_', ' ') + " " + name;
		};
	}

}
