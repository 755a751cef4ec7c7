package dev.migrate.internal.diff;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.internal.diff.Alteration.Way;
import dev.migrate.internal.operation.AlterObject;
import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.operation.DropObject;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.RenameObject;
import dev.migrate.internal.operation.Verb;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.NameSpace;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.RangeType;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.TakenName;

/**
 * Replaces types that cannot be changed in place, and the types that contain them: the
 * old type is renamed, the new one is created, the columns are altered, and the old type
 * is dropped. If a range is among them, the columns are text in the meantime.
 *
 * @param from the schema before
 * @param to the schema after
 * @param before the order of the objects before
 * @param columns the columns of both schemas
 */
record TypeReplacement(Schema from, Schema to, ObjectOrder before, TypedColumns columns) {

	private static final String OLD = "__old";

	TypeReplacement(Schema from, Schema to, ObjectOrder before) {
		this(from, to, before, new TypedColumns(from, to));
	}

	void replace(Causes operations) {
		Map<ObjectReference, SchemaObject> replaced = new LinkedHashMap<>();
		Map<ObjectReference, Operation> causes = new LinkedHashMap<>();
		Set<String> inside = inside();
		for (AlterObject change : operations.all(AlterObject.class)) {
			changed(change).or(() -> stricter(change, inside)).ifPresent((type) -> {
				replaced.put(type.reference(), type);
				causes.putIfAbsent(type.reference(), change);
			});
		}
		for (DropObject drop : operations.all(DropObject.class)) {
			if (isRenamable(drop.object()) && successor(drop.object()).filter(TypeReplacement::isRenamable).isPresent()
					&& isInColumns(drop.object())) {
				replaced.put(drop.object().reference(), drop.object());
				causes.putIfAbsent(drop.object().reference(), drop);
			}
		}
		replaced.values().removeIf((type) -> successor(type).isEmpty());
		if (!replaced.isEmpty()) {
			operations.because(causes.values().iterator().next());
			addUsers(replaced);
			replace(replaced.values(), causes, operations);
		}
		this.columns.leave(operations);
	}

	private void replace(Collection<SchemaObject> replaced, Map<ObjectReference, Operation> causes, Causes operations) {
		List<SchemaObject> types = replaced.stream()
			.sorted(Comparator.comparing((type) -> -this.before.position(type.reference())))
			.toList();
		boolean anew = !types.stream().allMatch(TypeReplacement::isRenamable);
		for (SchemaObject old : types) {
			Optional.ofNullable(causes.get(old.reference())).ifPresent(operations::because);
			operations.removeIf(old.name(),
					(operation) -> operation.verb() != Verb.CREATE && operation.subject().isWithin(old.reference()));
			SchemaObject wanted = successor(old).orElseThrow();
			operations.addAll(anew ? dropped(old, wanted) : renamed(old, wanted));
		}
		if (!anew) {
			this.columns.of(words(types)).forEach(operations::add);
		}
	}

	// The type that has the same name afterwards.
	private Optional<SchemaObject> successor(SchemaObject type) {
		return Stream.concat(Stream.of(type.kind()), Stream.of(ObjectKind.values()))
			.filter((kind) -> kind.role() == ObjectKind.Role.TYPE)
			.flatMap((kind) -> this.to.object(new ObjectReference(kind, type.name())).stream())
			.findFirst();
	}

	// The constructor functions of a range belong to the type, but keep their names when
	// it is renamed.
	private static boolean isRenamable(SchemaObject type) {
		return type.kind().role() == ObjectKind.Role.TYPE && !(type instanceof RangeType);
	}

	private boolean isInColumns(SchemaObject type) {
		return this.columns.of(words(List.of(type)))
			.stream()
			.anyMatch((change) -> successor(type)
				.filter((wanted) -> words(List.of(wanted)).contains(word(change.to().type())))
				.isPresent());
	}

	// The present type, if the operation cannot change it in place.
	private static Optional<SchemaObject> changed(AlterObject change) {
		boolean anew = ObjectAlteration.between(change.from(), change.to()).way() == Way.ANEW;
		return (anew && change.from().kind().role() == ObjectKind.Role.TYPE) ? Optional.of(change.from())
				: Optional.empty();
	}

	// PostgreSQL does not check a domain within values of other types.
	private static Optional<SchemaObject> stricter(AlterObject change, Set<String> inside) {
		if (!(change.from() instanceof DomainType was) || !(change.to() instanceof DomainType is)) {
			return Optional.empty();
		}
		boolean stricter = was.nullability() != is.nullability()
				|| !Parts.uncommented(was.checks()).containsAll(Parts.uncommented(is.checks()));
		boolean within = words(List.of(was)).stream().anyMatch(inside::contains);
		return (stricter && within) ? Optional.of(was) : Optional.empty();
	}

	// The element types of other types and of arrays in tables.
	private Set<String> inside() {
		Stream<String> parts = this.from.objects().stream().flatMap((type) -> type.elements().stream());
		Stream<String> arrays = this.from.tables()
			.stream()
			.flatMap((table) -> table.columns().stream())
			.map(Column::type)
			.filter((type) -> type.endsWith("[]"));
		return Stream.concat(parts, arrays).map(TypeReplacement::word).collect(Collectors.toSet());
	}

	// Adds the types of both schemas that contain a replaced type, directly or not.
	private void addUsers(Map<ObjectReference, SchemaObject> replaced) {
		Set<String> words = words(replaced.values());
		int size;
		do {
			size = replaced.size();
			for (SchemaObject type : this.from.objects()) {
				SchemaObject wanted = this.to.object(type.reference()).orElse(null);
				boolean uses = Stream
					.concat(type.elements().stream(), (wanted != null) ? wanted.elements().stream() : Stream.of())
					.map(TypeReplacement::word)
					.anyMatch(words::contains);
				if (wanted != null && uses) {
					replaced.putIfAbsent(type.reference(), type);
					words.addAll(words(List.of(type)));
				}
			}
		}
		while (replaced.size() != size);
	}

	private static List<Operation> renamed(SchemaObject old, SchemaObject wanted) {
		QualifiedName name = new QualifiedName(old.name().schema(), old.name().name() + OLD);
		return List.of(new RenameObject(old.reference(), name), new CreateObject(wanted),
				new DropObject(old.withName(name)));
	}

	private static List<Operation> dropped(SchemaObject old, SchemaObject wanted) {
		return List.of(new DropObject(old), new CreateObject(wanted));
	}

	// The names that columns and other types use for these types.
	static Set<String> words(Collection<? extends SchemaObject> types) {
		return types.stream()
			.flatMap(TypeReplacement::names)
			.flatMap(TypeReplacement::words)
			.collect(Collectors.toSet());
	}

	private static Stream<QualifiedName> names(SchemaObject type) {
		return type.names().stream().filter((taken) -> taken.space() == NameSpace.TYPE).map(TakenName::name);
	}

	private static Stream<String> words(QualifiedName name) {
		return Stream.of(name.name(), name.toString());
	}

	// The name of a type, or of the element type of an array.
	static String word(String type) {
		return type.replace("\"", "").replace("[]", "");
	}

}
