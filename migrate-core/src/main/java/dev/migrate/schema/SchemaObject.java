package dev.migrate.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** An object that lives in a schema of the database and has a life of its own. */
public sealed interface SchemaObject permits EnumType, DomainType, CompositeType, RangeType, Sequence, Table, View,
		MaterializedView, Routine, OtherObject {

	/**
	 * What it is.
	 * @return the kind
	 */
	ObjectKind kind();

	/**
	 * What it is called.
	 * @return the name
	 */
	QualifiedName name();

	/**
	 * What is said of it by {@code COMMENT ON}.
	 * @return the comment, or {@code null} if there is none
	 */
	@Nullable String comment();

	/**
	 * The same object under another name.
	 * @param changed the name
	 * @return the object
	 */
	SchemaObject withName(QualifiedName changed);

	/**
	 * The same object with another comment.
	 * @param changed the comment, or {@code null} for none
	 * @return the object
	 */
	SchemaObject withComment(@Nullable String changed);

	/**
	 * How others refer to it.
	 * @return the reference
	 */
	default ObjectReference reference() {
		return new ObjectReference(kind(), name());
	}

	/**
	 * The names that it takes, together with those of its parts.
	 * @return the names; empty if it shares its name space with no other kind
	 */
	default Set<TakenName> names() {
		Set<TakenName> names = new HashSet<>();
		kind().nameSpaces().forEach((space) -> names.add(new TakenName(space, name())));
		parts().forEach((part) -> names.addAll(part.names(name())));
		return names;
	}

	/**
	 * Its columns or attributes.
	 * @return the columns, in their order; empty if it has no rows
	 */
	default List<Column> columns() {
		return List.of();
	}

	/**
	 * Its parts.
	 * @return the parts, by kind and name; empty if its kind has none
	 */
	default List<Part> parts() {
		return List.of();
	}

	/**
	 * The types that it is made of, if it is a type itself.
	 * @return the types in SQL; empty if it is no type, or made of none
	 */
	default List<String> elements() {
		return List.of();
	}

	/**
	 * Whether it is known how to create it.
	 * @return whether more than its name is known
	 */
	default boolean isDescribed() {
		return true;
	}

	/**
	 * How much it has in common with another object, whatever the two are called.
	 * @param other another object
	 * @return the likeness in percent; 0 if nothing can be said about the two
	 */
	default int likeness(SchemaObject other) {
		return 0;
	}

	/**
	 * Calls the method of the visitor that is for this kind of object.
	 * @param <R> what the visitor returns
	 * @param visitor the visitor
	 * @return what the visitor returned
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * The same object with the names of other objects and its SQL rewritten.
	 * @param rewriting how they are rewritten
	 * @return an object that keeps its own name
	 */
	SchemaObject rewritten(Rewriting rewriting);

	/**
	 * Tells the kinds of objects apart. A new kind is a new method, so the compiler finds
	 * each place that has to decide.
	 *
	 * @param <R> what comes of an object
	 */
	interface Visitor<R> {

		/**
		 * Visits an enum.
		 * @param type the type
		 * @return what comes of it
		 */
		R visit(EnumType type);

		/**
		 * Visits a domain.
		 * @param type the type
		 * @return what comes of it
		 */
		R visit(DomainType type);

		/**
		 * Visits a composite type.
		 * @param type the type
		 * @return what comes of it
		 */
		R visit(CompositeType type);

		/**
		 * Visits a range type.
		 * @param type the type
		 * @return what comes of it
		 */
		R visit(RangeType type);

		/**
		 * Visits a sequence.
		 * @param sequence the sequence
		 * @return what comes of it
		 */
		R visit(Sequence sequence);

		/**
		 * Visits a table.
		 * @param table the table
		 * @return what comes of it
		 */
		R visit(Table table);

		/**
		 * Visits a view.
		 * @param view the view
		 * @return what comes of it
		 */
		R visit(View view);

		/**
		 * Visits a materialized view.
		 * @param view the view
		 * @return what comes of it
		 */
		R visit(MaterializedView view);

		/**
		 * Visits a function or procedure.
		 * @param routine the routine
		 * @return what comes of it
		 */
		R visit(Routine routine);

		/**
		 * Visits an object that is known by its text alone.
		 * @param object the object
		 * @return what comes of it
		 */
		R visit(OtherObject object);

	}

}
