package dev.migrate.spring.command.compare;

import java.util.Locale;

import dev.migrate.spring.command.output.Output;
import dev.migrate.spring.command.source.AuthoringProperties;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.TargetSchema;
import dev.migrate.targetschema.TargetSchema.Extent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.springframework.core.env.Environment;

/** The options of a comparison: its two sides and the place where it happens. */
public final class ComparisonOptions {

	@Option(names = "--from", paramLabel = "SIDE",
			description = "The other side of the comparison: database, or revisions, which are applied in a "
					+ "scratch database and need no other. Default: database.")
	From from = From.DATABASE;

	@Option(names = "--target", paramLabel = "TARGET",
			description = "The wanted schema: entities, a SQL file (a path, classpath:schema.sql), or the URL of "
					+ "another database. Default: migrate.autogenerate.target; else the entities, or "
					+ "classpath:schema.sql without them.")
	@Nullable String target;

	@Option(names = "--scratch", paramLabel = "PLACE",
			description = "The place of the comparison: schema, temporary, database, embedded, container, or the "
					+ "URL of an empty database. Default: migrate.autogenerate.scratch; else it is chosen.")
	@Nullable String scratch;

	@Option(names = "--privileges",
			description = "Also compare the privileges of roles, if the target has them: entities do not. "
					+ "Default: migrate.autogenerate.privileges.")
	boolean privileges;

	/**
	 * Whether one of the options was given.
	 * @return whether an option was given
	 */
	public boolean isAsked() {
		return this.privileges || areSidesNamed();
	}

	boolean areSidesNamed() {
		return this.target != null || this.scratch != null || this.from == From.REVISIONS;
	}

	Privileges privileges(Environment environment) {
		boolean asked = this.privileges || AuthoringProperties.of(environment).autogenerate().privileges();
		return asked ? Privileges.INCLUDED : Privileges.LEFT_OUT;
	}

	// Otherwise the person would not learn that the option has no effect.
	void tellPrivileges(TargetSchema target, Output output) {
		if (this.privileges && target.extent() == Extent.PART) {
			output.note("Privileges are not compared with " + target.describe()
					+ ", which say nothing about them: existing privileges stay.");
		}
	}

	// The command that writes the missing revision.
	String command(String more) {
		String side = (this.from == From.REVISIONS) ? "--from revisions " : "";
		String named = (this.target != null && !this.target.isBlank()) ? "--target " + quoted(this.target) + " " : "";
		String asked = this.privileges ? "--privileges " : "";
		return "migrate revision --autogenerate " + side + named + asked + more + "-m \"...\"";
	}

	private static String quoted(String word) {
		return word.matches("[\\w./:@=?&%+-]+") ? word : '"' + word + '"';
	}

	/** The side that a target is compared with. */
	enum From {

		/** The database, which must be at its heads. */
		DATABASE,

		/** The revisions of the class path. */
		REVISIONS;

		String words() {
			return "the " + name().toLowerCase(Locale.ROOT);
		}

	}

}
