package dev.migrate.error;

/**
 * One thing that is wrong with the revision files. Faults are collected, so that all of
 * them are reported at once.
 *
 * @param location where to look
 * @param problem what is wrong and what to do about it, in whole sentences
 */
public record Fault(Location location, String problem) {

	@Override
	public String toString() {
		return this.location + ": " + this.problem;
	}

}
