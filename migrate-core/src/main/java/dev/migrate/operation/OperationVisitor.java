package dev.migrate.operation;

/**
 * Tells the operations apart. A new operation is a new method, so the compiler finds all
 * who have to say something to it.
 *
 * @param <R> what comes of an operation
 */
public interface OperationVisitor<R> {

	R visit(CreateNamespace operation);

	R visit(DropNamespace operation);

	R visit(CreateExtension operation);

	R visit(DropExtension operation);

	R visit(CreateEnum operation);

	R visit(DropEnum operation);

	R visit(AlterEnumValues operation);

	R visit(RenameEnumValue operation);

	R visit(CreateDomain operation);

	R visit(DropDomain operation);

	R visit(AlterDomain operation);

	R visit(CreateCompositeType operation);

	R visit(DropCompositeType operation);

	R visit(AlterCompositeType operation);

	R visit(CreateRange operation);

	R visit(DropRange operation);

	R visit(CreateSequence operation);

	R visit(DropSequence operation);

	R visit(AlterSequence operation);

	R visit(CreateTable operation);

	R visit(DropTable operation);

	R visit(AlterTable operation);

	R visit(AttachPartition operation);

	R visit(DetachPartition operation);

	R visit(AddColumn operation);

	R visit(DropColumn operation);

	R visit(RenameColumn operation);

	R visit(AlterColumnType operation);

	R visit(AlterColumnNullability operation);

	R visit(AlterColumnDefault operation);

	R visit(AlterColumnIdentity operation);

	R visit(AlterColumnExpression operation);

	R visit(AlterColumnStorage operation);

	R visit(AddConstraint operation);

	R visit(DropConstraint operation);

	R visit(AlterConstraint operation);

	R visit(RenameConstraint operation);

	R visit(CreateIndex operation);

	R visit(DropIndex operation);

	R visit(AlterIndex operation);

	R visit(RenameIndex operation);

	R visit(CreateView operation);

	R visit(DropView operation);

	R visit(ReplaceView operation);

	R visit(CreateMaterializedView operation);

	R visit(DropMaterializedView operation);

	R visit(AlterOptions operation);

	R visit(CreateRoutine operation);

	R visit(DropRoutine operation);

	R visit(ReplaceRoutine operation);

	R visit(CreateTrigger operation);

	R visit(DropTrigger operation);

	R visit(AlterTrigger operation);

	R visit(CreateRule operation);

	R visit(DropRule operation);

	R visit(AlterRule operation);

	R visit(CreatePolicy operation);

	R visit(DropPolicy operation);

	R visit(CreateOther operation);

	R visit(DropOther operation);

	R visit(SetComment operation);

	R visit(RenameObject operation);

	R visit(GrantPrivilege operation);

	R visit(RevokePrivilege operation);

	R visit(GrantOnNamespace operation);

	R visit(RevokeOnNamespace operation);

}
