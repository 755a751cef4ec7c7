package dev.migrate.drift;

import java.util.List;

/**
 * The user's settings for drift.
 *
 * @param onDrift the reaction of a run to drift
 * @param schemas the further schemas of the database to compare, besides the schema of
 * unqualified names
 */
public record DriftSettings(OnDrift onDrift, List<String> schemas) {

	/** Warn, and compare no further schema. */
	public static final DriftSettings DEFAULT = new DriftSettings(OnDrift.WARN, List.of());

	/** A run neither looks for drift nor records the schema that it leaves. */
	public static final DriftSettings OFF = new DriftSettings(OnDrift.IGNORE, List.of());

	public DriftSettings {
		schemas = List.copyOf(schemas);
	}

}
