package dev.migrate.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.TakenName;

/**
 * One change of a schema, as a value: it knows what it changes and what was there before,
 * so each of them can be taken back. It does not know how a database says it.
 */
public sealed interface Operation
		permits CreateObject, DropObject, AlterObject, AddPart, DropPart, AlterPart, Rename, ColumnOperation,
		AttachPartition, DetachPartition, SetComment, GrantPrivilege, RevokePrivilege, DatabaseOperation {

	/**
	 * What takes this operation back.
	 * @return the operation in the other direction
	 */
	Operation reverse();

	/**
	 * What this operation is about.
	 * @return the subject, as it is called before the operation
	 */
	Subject subject();

	/**
	 * What this operation does to its subject.
	 * @return the verb
	 */
	Verb verb();

	/**
	 * The objects that this operation creates.
	 * @return the objects, each after what it belongs to; empty if there are none
	 */
	default List<SchemaObject> created() {
		return List.of();
	}

	/**
	 * The objects that this operation drops.
	 * @return the objects; empty if there are none
	 */
	default List<SchemaObject> dropped() {
		return reverse().created();
	}

	/**
	 * The names that this operation takes.
	 * @return the names that nothing else can have afterwards; empty if there are none
	 */
	default Set<TakenName> takes() {
		Set<TakenName> names = new HashSet<>();
		created().forEach((object) -> names.addAll(object.names()));
		return names;
	}

	/**
	 * The names that this operation gives free.
	 * @return the names that something else can have afterwards; empty if there are none
	 */
	default Set<TakenName> frees() {
		return reverse().takes();
	}

	/**
	 * Calls the method of the visitor that is for this operation.
	 * @param <R> what the visitor returns
	 * @param visitor the visitor
	 * @return what the visitor returned
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * Tells the operations apart. A new operation is a new method, so the compiler finds
	 * each place that has to decide.
	 *
	 * @param <R> what comes of an operation
	 */
	interface Visitor<R> {

		/**
		 * Visits the creation of an object.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(CreateObject operation);

		/**
		 * Visits the drop of an object.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(DropObject operation);

		/**
		 * Visits the change of an object.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AlterObject operation);

		/**
		 * Visits the rename of an object.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(RenameObject operation);

		/**
		 * Visits the addition of a part.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AddPart operation);

		/**
		 * Visits the drop of a part.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(DropPart operation);

		/**
		 * Visits the change of a part.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AlterPart operation);

		/**
		 * Visits the rename of a part.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(RenamePart operation);

		/**
		 * Visits an operation on a column.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(ColumnOperation operation);

		/**
		 * Visits a table that becomes a partition.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AttachPartition operation);

		/**
		 * Visits a partition that becomes a table of its own.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(DetachPartition operation);

		/**
		 * Visits the rename of a value.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(RenameEnumValue operation);

		/**
		 * Visits a comment.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(SetComment operation);

		/**
		 * Visits a grant.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(GrantPrivilege operation);

		/**
		 * Visits a revocation.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(RevokePrivilege operation);

		/**
		 * Visits an operation on what is in no schema.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(DatabaseOperation operation);

	}

}
