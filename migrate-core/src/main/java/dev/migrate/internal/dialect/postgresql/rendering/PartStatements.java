package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.operation.RenamePart;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.Trigger;

/**
 * Writes the statements that add, drop, change and rename parts.
 *
 * @param names the names of objects in SQL
 * @param comments the writer of comments
 */
record PartStatements(Names names, CommentSql comments) {

	Part.Visitor<List<String>> addition(ObjectReference owner) {
		return new Addition(owner, false);
	}

	// For parts after the statement that created the owner and its constraints.
	Part.Visitor<List<String>> along(ObjectReference owner) {
		return new Addition(owner, true);
	}

	Part.Visitor<String> drop(ObjectReference owner) {
		return new Drop(owner);
	}

	Part.Visitor<List<String>> change(ObjectReference owner, Part from) {
		return new Change(owner, from);
	}

	String rename(RenamePart rename) {
		QualifiedName owner = rename.owner().name();
		return switch (rename.kind()) {
			case CONSTRAINT -> constraints().rename(owner, rename.from(), rename.to());
			case INDEX -> indexes().rename(owner, rename.from(), rename.to());
			case TRIGGER, RULE, POLICY -> "ALTER " + rename.kind() + " " + Names.quote(rename.from()) + " ON "
					+ this.names.of(owner) + " RENAME TO " + Names.quote(rename.to());
		};
	}

	private ConstraintSql constraints() {
		return new ConstraintSql(this.names);
	}

	private IndexSql indexes() {
		return new IndexSql(this.names);
	}

	private GuardSql guards() {
		return new GuardSql(this.names);
	}

	/** Writes the statements that add a part. */
	private final class Addition implements Part.Visitor<List<String>> {

		private final ObjectReference owner;

		private final boolean constrained;

		Addition(ObjectReference owner, boolean constrained) {
			this.owner = owner;
			this.constrained = constrained;
		}

		private List<String> commented(List<String> statements, Part part) {
			List<String> all = new ArrayList<>(statements);
			all.addAll(PartStatements.this.comments.of(this.owner, part));
			return all;
		}

		@Override
		public List<String> visit(Constraint constraint) {
			return commented(this.constrained ? List.of() : List.of(constraints().add(this.owner.name(), constraint)),
					constraint);
		}

		@Override
		public List<String> visit(Index index) {
			List<String> statements = new ArrayList<>(List.of(indexes().create(this.owner.name(), index)));
			statements.addAll(indexes().complete(this.owner.name(), index));
			return commented(statements, index);
		}

		@Override
		public List<String> visit(Trigger trigger) {
			return commented(guards().create(this.owner, trigger), trigger);
		}

		@Override
		public List<String> visit(Rule rule) {
			return commented(guards().create(this.owner, rule), rule);
		}

		@Override
		public List<String> visit(Policy policy) {
			return commented(List.of(guards().create(this.owner, policy)), policy);
		}

	}

	/** Writes the statement that drops a part. */
	private final class Drop implements Part.Visitor<String> {

		private final ObjectReference owner;

		Drop(ObjectReference owner) {
			this.owner = owner;
		}

		@Override
		public String visit(Constraint constraint) {
			return constraints().drop(this.owner.name(), constraint);
		}

		@Override
		public String visit(Index index) {
			return indexes().drop(this.owner.name(), index);
		}

		@Override
		public String visit(Trigger trigger) {
			return guards().drop(this.owner, trigger);
		}

		@Override
		public String visit(Rule rule) {
			return guards().drop(this.owner, rule);
		}

		@Override
		public String visit(Policy policy) {
			return guards().drop(this.owner, policy);
		}

	}

	/** Writes the statements that change a part in place. */
	private final class Change implements Part.Visitor<List<String>> {

		private final ObjectReference owner;

		private final Part from;

		Change(ObjectReference owner, Part from) {
			this.owner = owner;
			this.from = from;
		}

		@Override
		public List<String> visit(Constraint constraint) {
			return List.of(constraints().alter(this.owner.name(), (Constraint) this.from, constraint));
		}

		@Override
		public List<String> visit(Index index) {
			return indexes().alter(this.owner.name(), (Index) this.from, index);
		}

		@Override
		public List<String> visit(Trigger trigger) {
			return List.of(guards().fire(this.owner, trigger, trigger.firing()));
		}

		@Override
		public List<String> visit(Rule rule) {
			return List.of(guards().fire(this.owner, rule, rule.firing()));
		}

		@Override
		public List<String> visit(Policy policy) {
			throw new IllegalArgumentException("A policy is not changed, but dropped and created again: " + policy);
		}

	}

}
