package dev.migrate.diff;

import java.util.Optional;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumnDefault;
import dev.migrate.operation.AlterColumnExpression;
import dev.migrate.operation.AlterColumnIdentity;
import dev.migrate.operation.AlterColumnNullability;
import dev.migrate.operation.AlterColumnStorage;
import dev.migrate.operation.AlterColumnType;
import dev.migrate.operation.AlterCompositeType;
import dev.migrate.operation.AlterConstraint;
import dev.migrate.operation.AlterDomain;
import dev.migrate.operation.AlterEnumValues;
import dev.migrate.operation.AlterIndex;
import dev.migrate.operation.AlterOptions;
import dev.migrate.operation.AlterRule;
import dev.migrate.operation.AlterTable;
import dev.migrate.operation.AlterTrigger;
import dev.migrate.operation.AttachPartition;
import dev.migrate.operation.CommentTarget;
import dev.migrate.operation.CommentTarget.Kind;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateMaterializedView;
import dev.migrate.operation.CreatePolicy;
import dev.migrate.operation.CreateRule;
import dev.migrate.operation.CreateTrigger;
import dev.migrate.operation.DetachPartition;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropMaterializedView;
import dev.migrate.operation.DropPolicy;
import dev.migrate.operation.DropRule;
import dev.migrate.operation.DropTrigger;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceRoutine;
import dev.migrate.operation.ReplaceView;
import dev.migrate.operation.SetComment;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Finds out what an operation is about, where several can be about the same thing. */
final class Subject {

	private Subject() {
	}

	// Equal for operations about one thing.
	static Object of(Operation operation) {
		if (operation instanceof SetComment comment) {
			return comment.target();
		}
		ColumnReference column = column(operation);
		if (column != null) {
			return new CommentTarget(Kind.COLUMN, Schemas.table(column.table()), column.column());
		}
		CommentTarget part = part(operation);
		return (part != null) ? part : whole(operation);
	}

	// The object that an operation changes, or of which it changes a part, if it may be
	// replaced as a whole.
	static Optional<QualifiedName> object(Operation operation) {
		if (operation instanceof ReplaceView view) {
			return Optional.of(view.to().name());
		}
		if (operation instanceof ReplaceRoutine routine) {
			return Optional.of(routine.to().name());
		}
		if (operation instanceof AlterOptions options) {
			return Optional.of(options.relation().name());
		}
		if (operation instanceof AlterEnumValues values) {
			return Optional.of(values.from().name());
		}
		if (operation instanceof AlterDomain domain) {
			return Optional.of(domain.from().name());
		}
		if (operation instanceof AlterCompositeType type) {
			return Optional.of(type.from().name());
		}
		return (of(operation) instanceof CommentTarget target)
				? Optional.ofNullable(target.object()).map(ObjectReference::name) : Optional.empty();
	}

	static @Nullable ColumnReference column(Operation operation) {
		if (operation instanceof AddColumn add) {
			return new ColumnReference(add.table(), add.column().name());
		}
		if (operation instanceof DropColumn drop) {
			return new ColumnReference(drop.table(), drop.column().name());
		}
		return changed(operation);
	}

	// The column, if it stays and becomes another one.
	static @Nullable ColumnReference changed(Operation operation) {
		if (operation instanceof AlterColumnType type) {
			return new ColumnReference(type.table(), type.to().name());
		}
		if (operation instanceof AlterColumnNullability change) {
			return new ColumnReference(change.table(), change.to().name());
		}
		if (operation instanceof AlterColumnExpression change) {
			return new ColumnReference(change.table(), change.to().name());
		}
		if (operation instanceof AlterColumnStorage storage) {
			return new ColumnReference(storage.table(), storage.to().name());
		}
		if (operation instanceof AlterColumnDefault value) {
			return value.column();
		}
		return (operation instanceof AlterColumnIdentity identity) ? identity.column() : null;
	}

	private static @Nullable CommentTarget part(Operation operation) {
		CommentTarget constraint = constraint(operation);
		if (constraint != null) {
			return constraint;
		}
		CommentTarget index = index(operation);
		return (index != null) ? index : guard(operation);
	}

	private static @Nullable CommentTarget constraint(Operation operation) {
		if (operation instanceof AddConstraint add) {
			return part(Kind.CONSTRAINT, add.table(), add.constraint().name());
		}
		if (operation instanceof DropConstraint drop) {
			return part(Kind.CONSTRAINT, drop.table(), drop.constraint().name());
		}
		return (operation instanceof AlterConstraint alter) ? part(Kind.CONSTRAINT, alter.table(), alter.to().name())
				: null;
	}

	private static @Nullable CommentTarget index(Operation operation) {
		if (operation instanceof CreateIndex create) {
			return part(Kind.INDEX, create.relation(), create.index().name());
		}
		if (operation instanceof DropIndex drop) {
			return part(Kind.INDEX, drop.relation(), drop.index().name());
		}
		return (operation instanceof AlterIndex alter) ? part(Kind.INDEX, alter.relation(), alter.to().name()) : null;
	}

	// Triggers, rules and policies.
	private static @Nullable CommentTarget guard(Operation operation) {
		if (operation instanceof CreateTrigger create) {
			return new CommentTarget(Kind.TRIGGER, create.relation(), create.trigger().name());
		}
		if (operation instanceof DropTrigger drop) {
			return new CommentTarget(Kind.TRIGGER, drop.relation(), drop.trigger().name());
		}
		if (operation instanceof AlterTrigger alter) {
			return new CommentTarget(Kind.TRIGGER, alter.relation(), alter.to().name());
		}
		if (operation instanceof CreateRule create) {
			return new CommentTarget(Kind.RULE, create.relation(), create.rule().name());
		}
		if (operation instanceof DropRule drop) {
			return new CommentTarget(Kind.RULE, drop.relation(), drop.rule().name());
		}
		if (operation instanceof AlterRule alter) {
			return new CommentTarget(Kind.RULE, alter.relation(), alter.to().name());
		}
		if (operation instanceof CreatePolicy create) {
			return part(Kind.POLICY, create.table(), create.policy().name());
		}
		return (operation instanceof DropPolicy drop) ? part(Kind.POLICY, drop.table(), drop.policy().name()) : null;
	}

	private static CommentTarget part(Kind kind, QualifiedName table, String name) {
		return new CommentTarget(kind, Schemas.table(table), name);
	}

	private static Object whole(Operation operation) {
		if (operation instanceof AlterTable alter) {
			return CommentTarget.of(Schemas.table(alter.table()));
		}
		if (operation instanceof AttachPartition attach) {
			return CommentTarget.of(Schemas.table(attach.table()));
		}
		if (operation instanceof DetachPartition detach) {
			return CommentTarget.of(Schemas.table(detach.table()));
		}
		if (operation instanceof DropMaterializedView drop) {
			return CommentTarget.of(drop.view().reference());
		}
		if (operation instanceof CreateMaterializedView create) {
			return CommentTarget.of(create.view().reference());
		}
		return Recreations.created(operation)
			.or(() -> Recreations.created(operation.reverse()))
			.<Object>map((object) -> CommentTarget.of(object.reference()))
			.orElse(operation);
	}

}
