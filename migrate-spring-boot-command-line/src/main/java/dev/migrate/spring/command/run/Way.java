package dev.migrate.spring.command.run;

import java.util.function.Function;

import dev.migrate.revision.Target;
import dev.migrate.revision.TargetRange;
import org.jspecify.annotations.Nullable;

/**
 * The target of a run, and for a script possibly its start as well.
 *
 * @param range the start and the target, or {@code null} if only the target was given
 * @param target the target
 */
public record Way(@Nullable TargetRange range, Target target) {

	/**
	 * Reads a target, or a range if it has a colon.
	 * @param text the typed text
	 * @return the way
	 */
	public static Way parse(String text) {
		if (text.indexOf(':') < 0) {
			return new Way(null, Target.parse(text));
		}
		TargetRange range = TargetRange.parse(text);
		return new Way(range, range.to());
	}

	// A script of a range needs no database; a script to a target starts at the
	// current heads.
	<T> T follow(Function<TargetRange, T> ofRange, Function<Target, T> fromDatabase) {
		return (this.range != null) ? ofRange.apply(this.range) : fromDatabase.apply(this.target);
	}

	@Override
	public String toString() {
		return (this.range != null) ? this.range.toString() : this.target.toString();
	}

}
