package dev.migrate.autogenerate;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.diff.DiffSettings;
import dev.migrate.diff.RenameRequest;
import dev.migrate.target.RelocatableSchema;

/** What a target schema says beside its SQL, if it says anything. */
final class Mapped {

	private Mapped() {
	}

	// What a person says comes first.
	static DiffSettings settings(DiffSettings settings, RelocatableSchema target, String defaultSchema) {
		if (!(target instanceof MappedTarget mapped)) {
			return settings;
		}
		List<RenameRequest> requests = new ArrayList<>(settings.requests());
		requests.addAll(mapped.formerNames(defaultSchema));
		return settings.withRequests(requests);
	}

	static Seeding seeding(RelocatableSchema target, String defaultSchema) {
		return (target instanceof MappedTarget mapped) ? new Seeding(mapped.seeds(defaultSchema)) : Seeding.NONE;
	}

}
