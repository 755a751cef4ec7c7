package dev.migrate.internal.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** An object in a schema of the database that is no part of another object. */
public sealed interface SchemaObject permits EnumType, DomainType, CompositeType, RangeType, Sequence, Table, View,
		MaterializedView, Routine, OtherObject {

	/**
	 * The kind of this object.
	 * @return the kind
	 */
	ObjectKind kind();

	/**
	 * The name of this object.
	 * @return the name
	 */
	QualifiedName name();

	/**
	 * The comment that {@code COMMENT ON} sets.
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
	 * The reference to this object.
	 * @return the reference
	 */
	default ObjectReference reference() {
		return new ObjectReference(kind(), name());
	}

	/**
	 * The names that this object and its parts take.
	 * @return the names; empty if it shares its name space with no other kind
	 */
	default Set<TakenName> names() {
		Set<TakenName> names = new HashSet<>();
		kind().nameSpaces().forEach((space) -> names.add(new TakenName(space, name())));
		parts().forEach((part) -> names.addAll(part.names(name())));
		return names;
	}

	/**
	 * The columns or attributes of this object.
	 * @return the columns, in their order; empty if it has none
	 */
	default List<Column> columns() {
		return List.of();
	}

	/**
	 * The parts of this object.
	 * @return the parts, by kind and name; empty if its kind has none
	 */
	default List<Part> parts() {
		return List.of();
	}

	/**
	 * The types that this object is made of, if it is a type itself.
	 * @return the types in SQL; empty if it is no type, or made of none
	 */
	default List<String> elements() {
		return List.of();
	}

	/**
	 * Whether enough is known to create this object.
	 * @return whether more than its name is known
	 */
	default boolean isDescribed() {
		return true;
	}

	/**
	 * The share that this object has in common with another one. Names do not count.
	 * @param other another object
	 * @return the likeness in percent; 0 if the two cannot be compared
	 */
	default int likeness(SchemaObject other) {
		return 0;
	}

	/**
	 * Calls the visitor's method for this kind of object.
	 * @param <R> the type of the visitor's result
	 * @param visitor the visitor
	 * @return the visitor's result
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * The same object with the names of other objects and its SQL rewritten.
	 * @param rewriting the rewriting of names and SQL
	 * @return an object that keeps its own name
	 */
	SchemaObject rewritten(Rewriting rewriting);

	/**
	 * Tells the kinds of objects apart. A new kind is a new method, so the compiler finds
	 * each place that must handle it.
	 *
	 * @param <R> the result for an object
	 */
	interface Visitor<R> {

		/**
		 * Visits an enum.
		 * @param type the type
		 * @return the result
		 */
		R visit(EnumType type);

		/**
		 * Visits a domain.
		 * @param type the type
		 * @return the result
		 */
		R visit(DomainType type);

		/**
		 * Visits a composite type.
		 * @param type the type
		 * @return the result
		 */
		R visit(CompositeType type);

		/**
		 * Visits a range type.
		 * @param type the type
		 * @return the result
		 */
		R visit(RangeType type);

		/**
		 * Visits a sequence.
		 * @param sequence the sequence
		 * @return the result
		 */
		R visit(Sequence sequence);

		/**
		 * Visits a table.
		 * @param table the table
		 * @return the result
		 */
		R visit(Table table);

		/**
		 * Visits a view.
		 * @param view the view
		 * @return the result
		 */
		R visit(View view);

		/**
		 * Visits a materialized view.
		 * @param view the view
		 * @return the result
		 */
		R visit(MaterializedView view);

		/**
		 * Visits a function or procedure.
		 * @param routine the routine
		 * @return the result
		 */
		R visit(Routine routine);

		/**
		 * Visits an object that is known only by its SQL.
		 * @param object the object
		 * @return the result
		 */
		R visit(OtherObject object);

	}

}
