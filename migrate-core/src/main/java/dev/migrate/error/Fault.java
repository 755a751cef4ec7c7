package dev.migrate.error;

/**
 * An error in the revision files. Faults are collected and reported together.
 *
 * @param location the file and line of the error
 * @param problem the error and its remedy, in whole sentences
 */
public record Fault(Location location, String problem) {

	@Override
	public String toString() {
		return this.location + ": " + this.problem;
	}

}
