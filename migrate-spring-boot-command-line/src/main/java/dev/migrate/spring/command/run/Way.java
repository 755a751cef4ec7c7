package dev.migrate.spring.command.run;

import java.util.function.Function;

import dev.migrate.revision.Target;
import dev.migrate.revision.TargetRange;
import org.jspecify.annotations.Nullable;

/**
 * Where to go, and for a script also from where.
 *
 * @param range both ends, or {@code null} where only the target was given
 * @param target where to go
 */
public record Way(@Nullable TargetRange range, Target target) {

	/**
	 * Reads a target, or a range if it has a colon.
	 * @param text what a person typed
	 * @return the way
	 */
	public static Way parse(String text) {
		if (text.indexOf(':') < 0) {
			return new Way(null, Target.parse(text));
		}
		TargetRange range = TargetRange.parse(text);
		return new Way(range, range.to());
	}

	// A script of a range needs no database; one to a target starts where the database
	// is.
	<T> T follow(Function<TargetRange, T> ofRange, Function<Target, T> fromDatabase) {
		return (this.range != null) ? ofRange.apply(this.range) : fromDatabase.apply(this.target);
	}

	@Override
	public String toString() {
		return (this.range != null) ? this.range.toString() : this.target.toString();
	}

}
