package dev.migrate.autogenerate;

import java.util.function.Function;

import dev.migrate.dialect.InspectionScope.Privileges;
import dev.migrate.diff.DiffSettings;

/**
 * What a person says about a comparison.
 *
 * @param settings what is compared and what becomes of it, by the schema of names that
 * are not qualified
 * @param form how the changes are written
 * @param privileges whether it is compared what roles may do
 */
public record ComparisonRequest(Function<String, DiffSettings> settings, Form form, Privileges privileges) {

	/**
	 * A comparison without privileges.
	 * @param settings what is compared and what becomes of it, by the schema of names
	 * that are not qualified
	 * @param form how the changes are written
	 */
	public ComparisonRequest(Function<String, DiffSettings> settings, Form form) {
		this(settings, form, Privileges.LEFT_OUT);
	}

}
