package dev.migrate.internal.diff;

import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.Trigger;

/**
 * Decides when parts are added and dropped.
 *
 * @param positions the positions of the objects
 * @param memberships the tables that are attached or detached as partitions
 */
record PartStages(Positions positions, Memberships memberships) {

	Part.Visitor<Turn> added(ObjectReference owner) {
		return new Added(owner);
	}

	Part.Visitor<Turn> dropped(ObjectReference owner) {
		return new Dropped(owner);
	}

	/** Decides when a part is added. */
	private final class Added implements Part.Visitor<Turn> {

		private final ObjectReference owner;

		Added(ObjectReference owner) {
			this.owner = owner;
		}

		private Turn forward(Stage stage, Rank rank) {
			return PartStages.this.positions.forward(stage, this.owner, rank);
		}

		// ATTACH copies the foreign keys of the parent unless the partition has them, so
		// they come first.
		@Override
		public Turn visit(Constraint constraint) {
			if (!(constraint instanceof ForeignKey)) {
				return forward(Stage.BIND, (constraint instanceof PrimaryKey) ? Rank.OBJECT : Rank.CONSTRAINT);
			}
			return PartStages.this.memberships.attached().contains(this.owner.name())
					? new Turn(Stage.ATTACH, -1, Rank.OBJECT) : forward(Stage.CONNECT, Rank.OBJECT);
		}

		@Override
		public Turn visit(Index index) {
			return forward(Stage.BIND, Rank.INDEX);
		}

		@Override
		public Turn visit(Trigger trigger) {
			return forward(Stage.GUARD, Rank.OBJECT);
		}

		@Override
		public Turn visit(Rule rule) {
			return forward(Stage.GUARD, Rank.OBJECT);
		}

		@Override
		public Turn visit(Policy policy) {
			return forward(Stage.GUARD, Rank.OBJECT);
		}

	}

	/** Decides when a part is dropped. */
	private final class Dropped implements Part.Visitor<Turn> {

		private final ObjectReference owner;

		Dropped(ObjectReference owner) {
			this.owner = owner;
		}

		private Turn backward(Stage stage) {
			return PartStages.this.positions.backward(stage, this.owner, Rank.OBJECT);
		}

		@Override
		public Turn visit(Constraint constraint) {
			boolean cut = constraint instanceof ForeignKey
					&& !PartStages.this.memberships.detached().contains(this.owner.name());
			return backward(cut ? Stage.CUT : Stage.UNBIND);
		}

		@Override
		public Turn visit(Index index) {
			return backward(Stage.UNBIND);
		}

		@Override
		public Turn visit(Trigger trigger) {
			return backward(Stage.RELEASE);
		}

		@Override
		public Turn visit(Rule rule) {
			return backward(Stage.RELEASE);
		}

		@Override
		public Turn visit(Policy policy) {
			return backward(Stage.RELEASE);
		}

	}

}
