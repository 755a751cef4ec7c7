package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrate.internal.schema.NameSpace;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.TakenName;

/** The names in a schema that stay taken, since their drops are withheld. */
final class StayingNames {

	private final Map<TakenName, List<SchemaObject>> holders = new HashMap<>();

	StayingNames(Schema from, Map<ObjectReference, SchemaObject> kept) {
		for (SchemaObject object : from.objects()) {
			SchemaObject now = kept.get(object.reference());
			if (now != null) {
				names(object, now)
					.forEach((name) -> this.holders.computeIfAbsent(name, (taken) -> new ArrayList<>()).add(object));
			}
		}
	}

	private static Set<TakenName> names(SchemaObject object, SchemaObject now) {
		Set<TakenName> names = new HashSet<>(object.names());
		for (Part part : object.parts()) {
			if (Parts.same(now.parts(), part).isEmpty()) {
				names.removeAll(part.names(object.name()));
			}
		}
		return names;
	}

	// The object that stays and has a name that the new object takes.
	Optional<SchemaObject> holder(SchemaObject created) {
		return created.names()
			.stream()
			.flatMap((name) -> this.holders.getOrDefault(name, List.of())
				.stream()
				.filter((holder) -> name.space() != NameSpace.ROUTINE || types(holder).equals(types(created))))
			.findFirst();
	}

	Optional<SchemaObject> holder(Set<TakenName> names) {
		return names.stream().flatMap((name) -> this.holders.getOrDefault(name, List.of()).stream()).findFirst();
	}

	// The types of the arguments distinguish routines of one name; the names of the
	// arguments do not.
	static List<String> types(SchemaObject routine) {
		String arguments = (routine instanceof Routine code) ? code.arguments()
				: ((OtherObject) routine).type().replaceFirst("^[^(]*[(](.*)[)]$", "$1");
		return List.of(arguments.split(", ")).stream().map((argument) -> argument.replaceFirst("^.* ", "")).toList();
	}

}
