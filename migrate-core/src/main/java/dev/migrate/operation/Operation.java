package dev.migrate.operation;

/**
 * One change of a schema, as a value: it knows what it changes and what was there before,
 * so each of them can be taken back. It does not know how a database says it.
 */
public sealed interface Operation permits CreateNamespace, DropNamespace, CreateExtension, DropExtension, CreateEnum,
		DropEnum, AlterEnumValues, RenameEnumValue, CreateDomain, DropDomain, AlterDomain, CreateCompositeType,
		DropCompositeType, AlterCompositeType, CreateRange, DropRange, CreateSequence, DropSequence, AlterSequence,
		CreateTable, DropTable, AlterTable, AttachPartition, DetachPartition, AddColumn, DropColumn, RenameColumn,
		AlterColumnType, AlterColumnNullability, AlterColumnDefault, AlterColumnIdentity, AlterColumnExpression,
		AlterColumnStorage, AddConstraint, DropConstraint, AlterConstraint, RenameConstraint, CreateIndex, DropIndex,
		AlterIndex, RenameIndex, CreateView, DropView, ReplaceView, CreateMaterializedView, DropMaterializedView,
		AlterOptions, CreateRoutine, DropRoutine, ReplaceRoutine, CreateTrigger, DropTrigger, AlterTrigger, CreateRule,
		DropRule, AlterRule, CreatePolicy, DropPolicy, CreateOther, DropOther, SetComment, RenameObject, GrantPrivilege,
		RevokePrivilege, GrantOnNamespace, RevokeOnNamespace {

	/**
	 * What takes this operation back.
	 * @return the operation in the other direction
	 */
	Operation reverse();

	/**
	 * Calls the method of the visitor that is for this operation.
	 * @param <R> what the visitor returns
	 * @param visitor the visitor
	 * @return what the visitor returned
	 */
	<R> R accept(OperationVisitor<R> visitor);

}
