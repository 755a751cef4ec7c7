package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.operation.AlterColumnType;
import dev.migrate.operation.AlterCompositeType;
import dev.migrate.operation.AlterDomain;
import dev.migrate.operation.AlterEnumValues;
import dev.migrate.operation.CreateRange;
import dev.migrate.operation.DropRange;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameObject;
import dev.migrate.operation.SetComment;
import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.DomainType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.RangeType;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;

/**
 * Replaces types that cannot be changed in place, and the types that are made of them:
 * the old type gets another name, the new one is created, the columns are altered, the
 * old one is dropped. Where a range is among them, the columns are text in the meantime.
 *
 * @param from the schema before
 * @param to the schema after
 * @param before the order of the objects before
 */
record TypeReplacement(Schema from, Schema to, ObjectOrder before) {

	private static final String OLD = "__old";

	void replace(Causes operations) {
		Map<ObjectReference, SchemaObject> replaced = new LinkedHashMap<>();
		Map<ObjectReference, Operation> causes = new LinkedHashMap<>();
		Set<String> inside = inside();
		for (Operation operation : operations) {
			changed(operation).or(() -> stricter(operation, inside)).ifPresent((type) -> {
				replaced.put(type.reference(), type);
				causes.putIfAbsent(type.reference(), operation);
			});
		}
		if (replaced.isEmpty()) {
			return;
		}
		operations.because(causes.values().iterator().next());
		addUsers(replaced);
		List<SchemaObject> types = replaced.values()
			.stream()
			.sorted(Comparator.comparing((type) -> -this.before.position(type.reference())))
			.toList();
		boolean anew = types.stream().anyMatch(RangeType.class::isInstance);
		for (SchemaObject old : types) {
			Optional.ofNullable(causes.get(old.reference())).ifPresent(operations::because);
			operations.removeIf(old.name(), (operation) -> isAbout(operation, old));
			SchemaObject wanted = this.to.object(old.reference()).orElseThrow();
			operations.addAll(anew ? dropped(old, wanted) : renamed(old, wanted));
		}
		for (AlterColumnType change : columns(types)) {
			operations.remove(change);
			operations.addAll(anew ? byText(change) : List.of(change));
		}
	}

	// The type that an operation cannot change in place, as it is.
	private static Optional<SchemaObject> changed(Operation operation) {
		if (operation instanceof AlterEnumValues change && !isAdded(change)) {
			return Optional.of(change.from());
		}
		if (operation instanceof AlterDomain change && isOther(change)) {
			return Optional.of(change.from());
		}
		if (operation instanceof AlterCompositeType change && isOther(change)) {
			return Optional.of(change.from());
		}
		return (operation instanceof DropRange drop) ? Optional.of(drop.type()) : Optional.empty();
	}

	// PostgreSQL does not look into values of other types whether they satisfy a domain.
	private static Optional<SchemaObject> stricter(Operation operation, Set<String> inside) {
		if (!(operation instanceof AlterDomain change)) {
			return Optional.empty();
		}
		boolean stricter = change.from().nullability() != change.to().nullability()
				|| !Parts.uncommented(change.from().checks()).containsAll(Parts.uncommented(change.to().checks()));
		boolean within = words(List.of(change.from())).stream().anyMatch(inside::contains);
		return (stricter && within) ? Optional.of(change.from()) : Optional.empty();
	}

	// The types that others, or arrays in tables, are made of.
	private Set<String> inside() {
		Stream<String> parts = this.from.objects().stream().flatMap(TypeReplacement::parts);
		Stream<String> arrays = this.from.tables()
			.stream()
			.flatMap((table) -> table.columns().stream())
			.map(Column::type)
			.filter((type) -> type.endsWith("[]"));
		return Stream.concat(parts, arrays).map(TypeReplacement::word).collect(Collectors.toSet());
	}

	private static boolean isAdded(AlterEnumValues change) {
		List<String> old = change.from().labels();
		return change.to().labels().stream().filter(old::contains).toList().equals(old);
	}

	private static boolean isOther(AlterDomain change) {
		return !change.from().type().equals(change.to().type())
				|| !Objects.equals(change.from().collation(), change.to().collation());
	}

	private static boolean isOther(AlterCompositeType change) {
		return change.from()
			.attributes()
			.stream()
			.anyMatch((was) -> Parts.named(change.to().attributes(), Column::name, was.name())
				.filter((is) -> !Parts.plain(is).equals(Parts.plain(was)))
				.isPresent());
	}

	// A type that both schemas have and that is made of one that is replaced, and so on.
	private void addUsers(Map<ObjectReference, SchemaObject> replaced) {
		replaced.keySet().removeIf((reference) -> this.to.object(reference).isEmpty());
		Set<String> words = words(replaced.values());
		int size;
		do {
			size = replaced.size();
			for (SchemaObject type : this.from.objects()) {
				SchemaObject wanted = this.to.object(type.reference()).orElse(null);
				boolean uses = Stream.concat(parts(type), (wanted != null) ? parts(wanted) : Stream.of())
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

	private static Stream<String> parts(SchemaObject type) {
		if (type instanceof DomainType domain) {
			return Stream.of(domain.type());
		}
		if (type instanceof CompositeType composite) {
			return composite.attributes().stream().map(Column::type);
		}
		return (type instanceof RangeType range) ? Stream.of(range.subtype()) : Stream.of();
	}

	private List<Operation> renamed(SchemaObject old, SchemaObject wanted) {
		QualifiedName name = new QualifiedName(old.name().schema(), old.name().name() + OLD);
		return List.of(new RenameObject(old.reference(), name), creation(wanted), creation(named(old, name)).reverse());
	}

	// The functions that make values of a range keep their names when the type gets
	// another one, and belong to somebody else.
	private List<Operation> dropped(SchemaObject old, SchemaObject wanted) {
		return List.of(creation(old).reverse(), creation(wanted));
	}

	private Operation creation(SchemaObject type) {
		return new Creation(this.to, this.from).of(type).orElseThrow();
	}

	private static boolean isAbout(Operation operation, SchemaObject old) {
		ObjectReference type = old.reference();
		return (operation instanceof SetComment comment && type.equals(comment.target().object()))
				|| (operation instanceof AlterEnumValues change && type.equals(change.from().reference()))
				|| (operation instanceof AlterDomain change && type.equals(change.from().reference()))
				|| (operation instanceof AlterCompositeType change && type.equals(change.from().reference()))
				|| (operation instanceof DropRange drop && type.equals(drop.type().reference()))
				|| (operation instanceof CreateRange create && type.equals(create.type().reference()));
	}

	private List<AlterColumnType> columns(List<SchemaObject> types) {
		Set<String> words = words(types);
		List<AlterColumnType> changes = new ArrayList<>();
		for (Table table : this.from.tables()) {
			Optional<Table> after = this.to.table(table.name());
			table.columns()
				.stream()
				.filter((column) -> column.origin() == Column.Origin.OWN)
				.filter((column) -> words.contains(word(column.type())))
				.forEach((column) -> after.flatMap((is) -> is.column(column.name()))
					.ifPresent((is) -> changes.add(new AlterColumnType(table.name(), column, is))));
		}
		return changes;
	}

	// While there is no type, its values are text.
	private static List<Operation> byText(AlterColumnType change) {
		Column from = change.from();
		Column text = new Column(from.name(),
				(from.type().endsWith("[]") && change.to().type().endsWith("[]")) ? "text[]" : "text",
				from.nullability(), change.to().value(), null, from.origin(), from.storage(), from.comment());
		return List.of(new AlterColumnType(change.table(), from, text),
				new AlterColumnType(change.table(), text, change.to()));
	}

	// What a column or a type that is of one of these types calls it.
	static Set<String> words(Collection<? extends SchemaObject> types) {
		return types.stream()
			.flatMap(TypeReplacement::names)
			.flatMap(TypeReplacement::words)
			.collect(Collectors.toSet());
	}

	private static Stream<QualifiedName> names(SchemaObject type) {
		return (type instanceof RangeType range) ? Stream.of(range.name(), range.multirange()) : Stream.of(type.name());
	}

	private static Stream<String> words(QualifiedName name) {
		return Stream.of(name.name(), name.toString());
	}

	// The word for a type, or for the type of the elements of an array.
	static String word(String type) {
		return type.replace("\"", "").replace("[]", "");
	}

	private static SchemaObject named(SchemaObject type, QualifiedName name) {
		if (type instanceof EnumType old) {
			return new EnumType(name, old.labels(), null);
		}
		if (type instanceof DomainType old) {
			return new DomainType(name, old.type(), old.collation(), old.nullability(), old.defaultExpression(),
					old.checks(), null);
		}
		return new CompositeType(name, ((CompositeType) type).attributes(), null);
	}

}
