package dev.migrate.internal.autogenerate;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.diff.DiffSettings;
import dev.migrate.internal.diff.FormerNameRequest;
import dev.migrate.internal.diff.RenameRequest;
import dev.migrate.internal.diff.Wishes;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.scratch.Drawn;
import dev.migrate.targetschema.FormerName;
import dev.migrate.targetschema.RelocatableSchema;

/** The information of a target schema beside its SQL, if it has any. */
final class Mapped {

	private Mapped() {
	}

	// The requests of a person come first.
	static DiffSettings settings(DiffSettings settings, RelocatableSchema target, Drawn drawn, String defaultSchema) {
		List<RenameRequest> requests = new ArrayList<>(settings.requests());
		target.formerNames(defaultSchema).forEach((former) -> requests.add(request(former)));
		return settings.withRequests(requests).withWishes(new Wishes(ChosenNames.in(drawn.statements())));
	}

	private static FormerNameRequest request(FormerName former) {
		return new FormerNameRequest(new QualifiedName(former.schema(), former.table()), former.column(),
				former.names());
	}

	static Seeding seeding(RelocatableSchema target, String defaultSchema) {
		return new Seeding(target.seeds(defaultSchema));
	}

}
