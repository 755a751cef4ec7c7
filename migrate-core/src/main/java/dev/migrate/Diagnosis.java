package dev.migrate;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.database.Fact;
import dev.migrate.error.Fault;
import dev.migrate.script.LocationSurvey;

/**
 * The known facts about an engine that has a problem: about its database and its files.
 *
 * @param database the facts of the database, in the order in which they are to be read
 * @param locations the content of each location of the files
 * @param faults the faults of the files; also empty if the database cannot be reached,
 * since its syntax is unknown then
 */
public record Diagnosis(List<Fact> database, List<LocationSurvey> locations, List<Fault> faults) {

	public Diagnosis {
		database = List.copyOf(database);
		locations = List.copyOf(locations);
		faults = List.copyOf(faults);
	}

	/**
	 * All problems, in sentences.
	 * @return the problems; empty if a run can start
	 */
	public List<String> problems() {
		List<String> problems = new ArrayList<>();
		for (Fact fact : this.database) {
			if (fact.problem() != null) {
				problems.add(fact.name() + ": " + fact.problem());
			}
		}
		for (LocationSurvey location : this.locations) {
			if (location.problem() != null) {
				problems.add(location.location() + ": " + location.problem());
			}
			location.duplicates()
				.forEach((name) -> problems.add(location.location() + ": " + name
						+ " is in several roots of the class path. Remove the old copy."));
		}
		this.faults.forEach((fault) -> problems.add(fault.toString()));
		return List.copyOf(problems);
	}

}
