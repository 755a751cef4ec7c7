package dev.migrate.diff;

import dev.migrate.schema.Check;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Exclusion;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Constraints and indexes with another name or comment. */
final class Renamed {

	private Renamed() {
	}

	static Constraint withName(Constraint constraint, String name) {
		return with(constraint, name, constraint.comment());
	}

	static Constraint withComment(Constraint constraint, @Nullable String comment) {
		return with(constraint, constraint.name(), comment);
	}

	private static Constraint with(Constraint constraint, String name, @Nullable String comment) {
		if (constraint instanceof PrimaryKey key) {
			return new PrimaryKey(name, key.columns(), key.include(), key.period(), key.options(), key.deferral(),
					comment);
		}
		if (constraint instanceof Unique unique) {
			return new Unique(name, unique.columns(), unique.include(), unique.nulls(), unique.period(),
					unique.options(), unique.deferral(), comment);
		}
		if (constraint instanceof ForeignKey key) {
			return new ForeignKey(name, key.columns(), key.target(), key.targetColumns(), key.match(), key.onUpdate(),
					key.onDelete(), key.onDeleteColumns(), key.period(), key.deferral(), key.enforcement(), comment);
		}
		if (constraint instanceof Check check) {
			return new Check(name, check.expression(), check.inheritance(), check.enforcement(), comment);
		}
		Exclusion exclusion = (Exclusion) constraint;
		return new Exclusion(name, exclusion.method(), exclusion.elements(), exclusion.include(), exclusion.predicate(),
				exclusion.options(), exclusion.deferral(), comment);
	}

	static Index withName(Index index, String name) {
		return with(index, name, index.comment());
	}

	static Index withComment(Index index, @Nullable String comment) {
		return with(index, index.name(), comment);
	}

	private static Index with(Index index, String name, @Nullable String comment) {
		return new Index(name, index.uniqueness(), index.method(), index.keys(), index.include(), index.predicate(),
				index.options(), index.state(), comment);
	}

}
