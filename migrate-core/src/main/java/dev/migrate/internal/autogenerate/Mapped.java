package dev.migrate.internal.autogenerate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrate.internal.diff.DiffSettings;
import dev.migrate.internal.diff.FormerNameRequest;
import dev.migrate.internal.diff.RenameRequest;
import dev.migrate.internal.diff.Wishes;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.scratch.Drawn;
import dev.migrate.targetschema.FormerName;
import dev.migrate.targetschema.RelocatableSchema;
import dev.migrate.targetschema.SequenceUse;

/** The information of a target schema beside its SQL, if it has any. */
final class Mapped {

	private Mapped() {
	}

	// The requests of a person come first.
	static DiffSettings settings(DiffSettings settings, RelocatableSchema target, Drawn drawn, String defaultSchema) {
		List<RenameRequest> requests = new ArrayList<>(settings.requests());
		List<SequenceUse> uses = target.sequences(defaultSchema);
		target.formerNames(defaultSchema).forEach((former) -> {
			requests.add(request(former));
			sequences(former, uses).forEach(requests::add);
		});
		return settings.withRequests(requests).withWishes(new Wishes(ChosenNames.in(drawn.statements())));
	}

	private static FormerNameRequest request(FormerName former) {
		return new FormerNameRequest(ObjectKind.TABLE, new QualifiedName(former.schema(), former.table()),
				former.column(), former.names());
	}

	static Sequencing sequencing(RelocatableSchema target, String defaultSchema) {
		Map<ColumnReference, QualifiedName> uses = new LinkedHashMap<>();
		target.sequences(defaultSchema)
			.forEach((use) -> uses.put(
					new ColumnReference(new QualifiedName(use.tableSchema(), use.table()), use.column()),
					new QualifiedName(use.schema(), use.sequence())));
		return new Sequencing(uses);
	}

	// The sequence of a renamed table was named after it.
	private static Stream<RenameRequest> sequences(FormerName former, List<SequenceUse> uses) {
		return uses.stream()
			.filter((use) -> former.column() == null && use.tableSchema().equals(former.schema())
					&& use.table().equals(former.table()))
			.map((use) -> new FormerNameRequest(ObjectKind.SEQUENCE, new QualifiedName(use.schema(), use.sequence()),
					null, former.names().stream().map((name) -> sequence(use, name)).toList()));
	}

	private static String sequence(SequenceUse use, String former) {
		return use.sequence().startsWith(use.table() + "_") ? former + use.sequence().substring(use.table().length())
				: former + "_seq";
	}

	static Seeding seeding(RelocatableSchema target, String defaultSchema) {
		return new Seeding(target.seeds(defaultSchema));
	}

}
