package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Firing;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.Trigger;

/**
 * Writes triggers, rules and policies.
 *
 * @param names the names of objects in SQL
 */
record GuardSql(Names names) {

	List<String> create(ObjectReference owner, Trigger trigger) {
		return created(trigger.definition(), fire(owner, trigger, trigger.firing()), trigger.firing());
	}

	List<String> create(ObjectReference owner, Rule rule) {
		return created(rule.definition(), fire(owner, rule, rule.firing()), rule.firing());
	}

	private static List<String> created(String definition, String fire, Firing firing) {
		List<String> statements = new ArrayList<>();
		statements.add(definition);
		if (firing != Firing.ORIGIN) {
			statements.add(fire);
		}
		return statements;
	}

	String drop(ObjectReference owner, Part guard) {
		return "DROP " + guard.kind() + " " + Names.quote(guard.name()) + " ON " + this.names.of(owner.name());
	}

	String fire(ObjectReference owner, Part guard, Firing firing) {
		String action = switch (firing) {
			case ORIGIN -> "ENABLE ";
			case REPLICA -> "ENABLE REPLICA ";
			case ALWAYS -> "ENABLE ALWAYS ";
			case DISABLED -> "DISABLE ";
		};
		return "ALTER TABLE " + this.names.of(owner.name()) + " " + action + guard.kind() + " "
				+ Names.quote(guard.name());
	}

	String create(ObjectReference owner, Policy policy) {
		String roles = policy.roles().isEmpty() ? ""
				: policy.roles().stream().map(Names::quote).collect(Collectors.joining(", ", "\n    TO ", ""));
		return "CREATE POLICY " + Names.quote(policy.name()) + " ON " + this.names.of(owner.name())
				+ ((policy.combination() == Policy.Combination.RESTRICTIVE) ? " AS RESTRICTIVE" : "")
				+ (policy.command().equals("ALL") ? "" : " FOR " + policy.command()) + roles
				+ ((policy.using() != null) ? "\n    USING " + ConstraintSql.parenthesized(policy.using()) : "")
				+ ((policy.withCheck() != null) ? "\n    WITH CHECK " + ConstraintSql.parenthesized(policy.withCheck())
						: "");
	}

}
