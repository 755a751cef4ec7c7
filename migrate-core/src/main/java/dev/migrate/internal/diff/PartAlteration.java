package dev.migrate.internal.diff;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.Trigger;

/**
 * Decides how a part becomes another one of its kind and name, by the changes that
 * PostgreSQL can make in place. Comments do not count.
 *
 * @param from the part as it is; the visited part is the part as it will be
 */
record PartAlteration(Part from) implements Part.Visitor<Alteration> {

	static Alteration between(Part from, Part to) {
		return from.equals(to) ? Alteration.NONE : to.accept(new PartAlteration(from));
	}

	// PostgreSQL changes only the time of a check and the rows that it covers.
	@Override
	public Alteration visit(Constraint to) {
		Constraint was = ((Constraint) this.from).withComment(to.comment());
		if (was.equals(to)) {
			return Alteration.NONE;
		}
		return isAlterable(was, to) ? Alteration.inPlace(Stage.CONNECT) : Alteration.ANEW;
	}

	private static boolean isAlterable(Constraint from, Constraint to) {
		if (from instanceof ForeignKey was && to instanceof ForeignKey is) {
			boolean validation = isValidation(was.enforcement(), is.enforcement())
					&& was.withEnforcement(is.enforcement()).equals(is);
			return validation || was.withDeferral(is.deferral()).equals(is);
		}
		return from instanceof Check was && to instanceof Check is && isValidation(was.enforcement(), is.enforcement())
				&& was.withEnforcement(is.enforcement()).equals(is);
	}

	private static boolean isValidation(Enforcement from, Enforcement to) {
		return from != Enforcement.NOT_ENFORCED && to != Enforcement.NOT_ENFORCED;
	}

	@Override
	public Alteration visit(Index to) {
		Index was = (Index) this.from;
		Index alike = was.withOptions(to.options()).withComment(to.comment());
		if (!alike.withoutStatistics().equals(to.withoutStatistics())) {
			return Alteration.ANEW;
		}
		return was.withComment(to.comment()).equals(to) ? Alteration.NONE : Alteration.inPlace(Stage.BIND);
	}

	@Override
	public Alteration visit(Trigger to) {
		Trigger was = (Trigger) this.from;
		if (!was.definition().equals(to.definition())) {
			return Alteration.ANEW;
		}
		return (was.firing() == to.firing()) ? Alteration.NONE : Alteration.inPlace(Stage.GUARD);
	}

	@Override
	public Alteration visit(Rule to) {
		Rule was = (Rule) this.from;
		if (!was.definition().equals(to.definition())) {
			return Alteration.ANEW;
		}
		return (was.firing() == to.firing()) ? Alteration.NONE : Alteration.inPlace(Stage.GUARD);
	}

	@Override
	public Alteration visit(Policy to) {
		return ((Policy) this.from).withComment(to.comment()).equals(to) ? Alteration.NONE : Alteration.ANEW;
	}

}
