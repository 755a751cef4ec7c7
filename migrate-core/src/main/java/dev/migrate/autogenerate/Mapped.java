package dev.migrate.autogenerate;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.diff.DiffSettings;
import dev.migrate.diff.RenameRequest;
import dev.migrate.scratch.TargetSchema;

/** What a target schema says beside its SQL, if it says anything. */
final class Mapped {

	private Mapped() {
	}

	// What a person says comes first.
	static DiffSettings settings(DiffSettings settings, TargetSchema target, String defaultSchema) {
		if (!(target instanceof MappedTarget mapped)) {
			return settings;
		}
		List<RenameRequest> requests = new ArrayList<>(settings.requests());
		requests.addAll(mapped.formerNames(defaultSchema));
		return settings.withRequests(requests);
	}

	static Seeding seeding(TargetSchema target, String defaultSchema) {
		return new Seeding((target instanceof MappedTarget mapped) ? mapped.seeds(defaultSchema) : List.of());
	}

}
