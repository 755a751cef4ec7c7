package dev.migrate.drift;

import java.util.List;

/**
 * What the user says about drift.
 *
 * @param onDrift what a run does about it
 * @param schemas the schemas of the database that are looked at besides that of names
 * that are not qualified
 */
public record DriftSettings(OnDrift onDrift, List<String> schemas) {

	/** Warn, and look at no other schema. */
	public static final DriftSettings DEFAULT = new DriftSettings(OnDrift.WARN, List.of());

	/** A run neither looks for drift nor records what it leaves. */
	public static final DriftSettings OFF = new DriftSettings(OnDrift.IGNORE, List.of());

	public DriftSettings {
		schemas = List.copyOf(schemas);
	}

}
