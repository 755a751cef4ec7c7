package dev.migrate.spring.command.look;

import java.util.List;

import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.revision.TargetRange;
import org.jspecify.annotations.Nullable;

/**
 * A target or a range, as a person typed it.
 *
 * @param target the target, or {@code null} if it is a range
 * @param range the range, or {@code null} if it is a target
 */
public record RevisionSelection(@Nullable Target target, @Nullable TargetRange range) {

	/**
	 * Reads a target, or a range if it has a colon.
	 * @param text the typed text
	 * @return the selection
	 */
	public static RevisionSelection parse(String text) {
		return (text.indexOf(':') < 0) ? new RevisionSelection(Target.parse(text), null)
				: new RevisionSelection(null, TargetRange.parse(text));
	}

	boolean isRelativeToCurrent() {
		return (this.target != null) ? this.target.isRelativeToCurrent()
				: this.range != null && this.range.isRelativeToCurrent();
	}

	List<RevisionId> in(Position position) {
		if (this.target != null) {
			return position.resolve(this.target);
		}
		return (this.range != null) ? position.list(this.range) : List.of();
	}

	@Override
	public String toString() {
		return String.valueOf((this.target != null) ? this.target : this.range);
	}

}
