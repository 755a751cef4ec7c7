package dev.migrate.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumnNullability;
import dev.migrate.operation.AlterConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

/**
 * Operations whose plain form keeps a running application out of a table while all of its
 * rows are read or written: statements that do not, each of which commits by itself.
 *
 * @param names how objects are named
 * @param standing what is known of the relations
 * @param partitions the indexes of partitioned tables
 */
record OnlineSql(Names names, Standing standing, PartitionIndexSql partitions) {

	static boolean refusesTransaction(String statement) {
		return statement.matches("(?s)(CREATE|CREATE UNIQUE|DROP) INDEX CONCURRENTLY .*");
	}

	// Empty if the plain form is as good, or the only one.
	List<String> of(Operation operation) {
		if (operation instanceof CreateIndex create) {
			return create(create.relation(), create.index());
		}
		if (operation instanceof DropIndex drop) {
			return isConcurrent(drop.relation())
					? List.of(new IndexSql(this.names).dropConcurrently(drop.relation(), drop.index())) : List.of();
		}
		if (operation instanceof AddConstraint add && this.standing.isUsed(add.table())) {
			return constraints().add(add.table(), add.constraint());
		}
		if (operation instanceof AlterConstraint alter && this.standing.isUsed(alter.table())) {
			return constraints().alter(alter.table(), alter.from(), alter.to());
		}
		if (operation instanceof AddColumn add && this.standing.isUsed(add.table())) {
			return new OnlineColumnSql(this.names).add(add);
		}
		if (operation instanceof AlterColumnNullability alter && this.standing.isUsed(alter.table())) {
			return new OnlineColumnSql(this.names).alterNullability(alter.table(), alter.to());
		}
		return List.of();
	}

	private OnlineConstraintSql constraints() {
		return new OnlineConstraintSql(this.names, this.standing);
	}

	private List<String> create(QualifiedName relation, Index index) {
		boolean divided = !this.standing.isWhole(relation);
		if (!this.standing.isUsed(relation) || (divided && !this.standing.isSettled(relation))) {
			return List.of();
		}
		List<String> statements = new ArrayList<>();
		statements.addAll(divided ? this.partitions.create(relation, index)
				: List.of(new IndexSql(this.names).createConcurrently(relation, index)));
		statements.addAll(new CommentSql(new ObjectSql(this.names)).of(relation, index));
		return statements;
	}

	private boolean isConcurrent(QualifiedName relation) {
		return this.standing.isUsed(relation) && this.standing.isWhole(relation);
	}

}
