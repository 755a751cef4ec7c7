package dev.migrate.drift;

import java.util.List;

/**
 * The user's settings for drift.
 *
 * @param onDrift the reaction of a run to drift
 * @param schemas the further schemas of the database to compare, besides the schema of
 * unqualified names
 * @param exclude the patterns of objects and columns that are made at run time, so that
 * their changes are no drift
 */
public record DriftSettings(OnDrift onDrift, List<String> schemas, List<String> exclude) {

	/** Warn, and compare no further schema. */
	public static final DriftSettings DEFAULT = new DriftSettings(OnDrift.WARN, List.of());

	/** A run neither looks for drift nor records the schema that it leaves. */
	public static final DriftSettings OFF = new DriftSettings(OnDrift.IGNORE, List.of());

	public DriftSettings {
		schemas = List.copyOf(schemas);
		exclude = List.copyOf(exclude);
	}

	/**
	 * Settings without exceptions.
	 * @param onDrift the reaction of a run to drift
	 * @param schemas the further schemas of the database to compare
	 */
	public DriftSettings(OnDrift onDrift, List<String> schemas) {
		this(onDrift, schemas, List.of());
	}

}
