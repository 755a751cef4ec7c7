package dev.migrate.spring.command.compare;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.error.MigrateException;
import dev.migrate.spring.command.look.CheckFinding;
import dev.migrate.spring.command.look.CheckFinding.Kind;

/**
 * The reason why something cannot be compared.
 *
 * @param reason a sentence
 * @param action what to do, so that it can be compared
 */
record Obstacle(String reason, String action) {

	/** The states of a revision in which the database is not what the files describe. */
	private static final Set<Kind> ELSEWHERE = Set.of(Kind.PENDING, Kind.INTERRUPTED, Kind.UNKNOWN);

	static Obstacle of(MigrateException error) {
		return new Obstacle(error.problem(), error.action());
	}

	static Obstacle faults() {
		return new Obstacle("The files have faults, so that their revisions are not known.",
				"Correct the files first.");
	}

	static Obstacle database() {
		return new Obstacle("It is compared with the database, which could not be read.",
				"Without a database, compare it with the revisions: migrate check --from revisions");
	}

	// A database that is elsewhere differs for that reason alone.
	static Optional<Obstacle> elsewhere(Stream<CheckFinding> findings) {
		return findings.map(CheckFinding::kind)
			.filter(ELSEWHERE::contains)
			.findFirst()
			.map((kind) -> new Obstacle("The database does not have exactly the revisions of the files.",
					"See to the revisions first, and check again; or compare it with the result of the revisions: "
							+ "migrate check --from revisions"));
	}

	CheckFinding about(String subject) {
		return new CheckFinding(Kind.NOT_COMPARED, null, null, subject + ". " + this.reason, this.action);
	}

}
