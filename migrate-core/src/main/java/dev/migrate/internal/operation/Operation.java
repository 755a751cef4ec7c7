package dev.migrate.internal.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.TakenName;

/**
 * One change of a schema, as a value. It holds the state before and after the change, so
 * it can be reversed. A dialect writes its SQL.
 */
public sealed interface Operation
		permits CreateObject, DropObject, AlterObject, AddPart, DropPart, AlterPart, Rename, ColumnOperation,
		AttachPartition, DetachPartition, SetComment, GrantPrivilege, RevokePrivilege, DatabaseOperation {

	/**
	 * The operation that takes this one back.
	 * @return the operation in the other direction
	 */
	Operation reverse();

	/**
	 * The thing that this operation changes.
	 * @return the subject, under its name before the operation
	 */
	Subject subject();

	/**
	 * The effect of this operation on its subject.
	 * @return the verb
	 */
	Verb verb();

	/**
	 * The objects that this operation creates.
	 * @return the objects, each after the one that it belongs to; empty if there are none
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
	 * @return the names that are taken afterwards; empty if there are none
	 */
	default Set<TakenName> takes() {
		Set<TakenName> names = new HashSet<>();
		created().forEach((object) -> names.addAll(object.names()));
		return names;
	}

	/**
	 * The names that this operation gives free.
	 * @return the names that are free afterwards; empty if there are none
	 */
	default Set<TakenName> frees() {
		return reverse().takes();
	}

	/**
	 * Calls the visitor's method for this operation.
	 * @param <R> the type of the visitor's result
	 * @param visitor the visitor
	 * @return the visitor's result
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * Tells operations apart. A new operation is a new method, so the compiler finds each
	 * place that must handle it.
	 *
	 * @param <R> the result for an operation
	 */
	interface Visitor<R> {

		/**
		 * Visits the creation of an object.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(CreateObject operation);

		/**
		 * Visits the drop of an object.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(DropObject operation);

		/**
		 * Visits the change of an object.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AlterObject operation);

		/**
		 * Visits the rename of an object.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(RenameObject operation);

		/**
		 * Visits the addition of a part.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AddPart operation);

		/**
		 * Visits the drop of a part.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(DropPart operation);

		/**
		 * Visits the change of a part.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AlterPart operation);

		/**
		 * Visits the rename of a part.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(RenamePart operation);

		/**
		 * Visits an operation on a column.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(ColumnOperation operation);

		/**
		 * Visits a table that becomes a partition.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AttachPartition operation);

		/**
		 * Visits a partition that becomes an independent table.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(DetachPartition operation);

		/**
		 * Visits the rename of an enum value.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(RenameEnumValue operation);

		/**
		 * Visits a comment.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(SetComment operation);

		/**
		 * Visits a grant.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(GrantPrivilege operation);

		/**
		 * Visits a revocation.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(RevokePrivilege operation);

		/**
		 * Visits an operation on a schema of the database or an extension.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(DatabaseOperation operation);

	}

}
