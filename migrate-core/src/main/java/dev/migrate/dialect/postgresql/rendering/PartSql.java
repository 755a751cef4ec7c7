package dev.migrate.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.schema.Firing;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Policy;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Rule;
import dev.migrate.schema.Trigger;

/**
 * Triggers, rules and policies.
 *
 * @param names how objects are named
 */
record PartSql(Names names) {

	List<String> create(ObjectReference relation, Trigger trigger) {
		return created(trigger.definition(), fire(relation, "TRIGGER", trigger.name(), trigger.firing()),
				trigger.firing());
	}

	String drop(ObjectReference relation, Trigger trigger) {
		return "DROP TRIGGER " + Names.quote(trigger.name()) + " ON " + this.names.of(relation.name());
	}

	List<String> create(ObjectReference relation, Rule rule) {
		return created(rule.definition(), fire(relation, "RULE", rule.name(), rule.firing()), rule.firing());
	}

	String drop(ObjectReference relation, Rule rule) {
		return "DROP RULE " + Names.quote(rule.name()) + " ON " + this.names.of(relation.name());
	}

	private static List<String> created(String definition, String fire, Firing firing) {
		List<String> statements = new ArrayList<>();
		statements.add(definition);
		if (firing != Firing.ORIGIN) {
			statements.add(fire);
		}
		return statements;
	}

	String fire(ObjectReference relation, String kind, String name, Firing firing) {
		String action = switch (firing) {
			case ORIGIN -> "ENABLE ";
			case REPLICA -> "ENABLE REPLICA ";
			case ALWAYS -> "ENABLE ALWAYS ";
			case DISABLED -> "DISABLE ";
		};
		return "ALTER TABLE " + this.names.of(relation.name()) + " " + action + kind + " " + Names.quote(name);
	}

	String create(QualifiedName table, Policy policy) {
		String roles = policy.roles().isEmpty() ? ""
				: policy.roles().stream().map(Names::quote).collect(Collectors.joining(", ", "\n    TO ", ""));
		return "CREATE POLICY " + Names.quote(policy.name()) + " ON " + this.names.of(table)
				+ ((policy.combination() == Policy.Combination.RESTRICTIVE) ? " AS RESTRICTIVE" : "")
				+ (policy.command().equals("ALL") ? "" : " FOR " + policy.command()) + roles
				+ ((policy.using() != null) ? "\n    USING " + ConstraintSql.parenthesized(policy.using()) : "")
				+ ((policy.withCheck() != null) ? "\n    WITH CHECK " + ConstraintSql.parenthesized(policy.withCheck())
						: "");
	}

	String drop(QualifiedName table, Policy policy) {
		return "DROP POLICY " + Names.quote(policy.name()) + " ON " + this.names.of(table);
	}

}
