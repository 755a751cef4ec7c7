package dev.migrate.diff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.migrate.operation.AlterIndex;
import dev.migrate.operation.AlterRule;
import dev.migrate.operation.AlterTrigger;
import dev.migrate.operation.CommentTarget.Kind;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreatePolicy;
import dev.migrate.operation.CreateRule;
import dev.migrate.operation.CreateTrigger;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropPolicy;
import dev.migrate.operation.DropRule;
import dev.migrate.operation.DropTrigger;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Policy;
import dev.migrate.schema.Rule;
import dev.migrate.schema.Trigger;

/**
 * Compares the parts of a table or view that have a name and are replaced as a whole.
 *
 * @param relation the table or view
 * @param operations takes what is found
 */
record PartComparison(ObjectReference relation, List<Operation> operations) {

	void indexes(List<Index> from, List<Index> to) {
		compare(from, to, Index::name, new Part<>() {

			@Override
			public Operation create(Index index) {
				return new CreateIndex(PartComparison.this.relation.name(), index);
			}

			@Override
			public void change(Index was, Index is) {
				index(was, is);
			}

		});
	}

	private void index(Index from, Index to) {
		Index plain = from.withComment(to.comment());
		if (!plain.withOptions(to.options()).equals(to)) {
			this.operations.add(new DropIndex(this.relation.name(), from));
			this.operations.add(new CreateIndex(this.relation.name(), to));
			return;
		}
		if (!from.options().equals(to.options())) {
			this.operations.add(new AlterIndex(this.relation.name(), from, to));
		}
		Parts.comment(this.operations, Kind.INDEX, this.relation, to.name(), from.comment(), to.comment());
	}

	void triggers(List<Trigger> from, List<Trigger> to) {
		compare(from, to, Trigger::name, new Part<>() {

			@Override
			public Operation create(Trigger trigger) {
				return new CreateTrigger(PartComparison.this.relation, trigger);
			}

			@Override
			public void change(Trigger was, Trigger is) {
				trigger(was, is);
			}

		});
	}

	private void trigger(Trigger from, Trigger to) {
		if (!from.definition().equals(to.definition())) {
			this.operations.add(new DropTrigger(this.relation, from));
			this.operations.add(new CreateTrigger(this.relation, to));
			return;
		}
		if (from.firing() != to.firing()) {
			this.operations.add(new AlterTrigger(this.relation, from, to));
		}
		Parts.comment(this.operations, Kind.TRIGGER, this.relation, to.name(), from.comment(), to.comment());
	}

	void rules(List<Rule> from, List<Rule> to) {
		compare(from, to, Rule::name, new Part<>() {

			@Override
			public Operation create(Rule rule) {
				return new CreateRule(PartComparison.this.relation, rule);
			}

			@Override
			public void change(Rule was, Rule is) {
				rule(was, is);
			}

		});
	}

	private void rule(Rule from, Rule to) {
		if (!from.definition().equals(to.definition())) {
			this.operations.add(new DropRule(this.relation, from));
			this.operations.add(new CreateRule(this.relation, to));
			return;
		}
		if (from.firing() != to.firing()) {
			this.operations.add(new AlterRule(this.relation, from, to));
		}
		Parts.comment(this.operations, Kind.RULE, this.relation, to.name(), from.comment(), to.comment());
	}

	void policies(List<Policy> from, List<Policy> to) {
		compare(from, to, Policy::name, new Part<>() {

			@Override
			public Operation create(Policy policy) {
				return new CreatePolicy(PartComparison.this.relation.name(), policy);
			}

			@Override
			public void change(Policy was, Policy is) {
				policy(was, is);
			}

		});
	}

	private void policy(Policy from, Policy to) {
		if (!from.withComment(to.comment()).equals(to)) {
			this.operations.add(new DropPolicy(this.relation.name(), from));
			this.operations.add(new CreatePolicy(this.relation.name(), to));
			return;
		}
		Parts.comment(this.operations, Kind.POLICY, this.relation, to.name(), from.comment(), to.comment());
	}

	private <T> void compare(List<T> from, List<T> to, Function<T, String> name, Part<T> part) {
		for (T was : from) {
			Optional<T> is = Parts.named(to, name, name.apply(was));
			is.ifPresentOrElse((after) -> part.change(was, after),
					() -> this.operations.add(part.create(was).reverse()));
		}
		to.stream()
			.filter((is) -> Parts.named(from, name, name.apply(is)).isEmpty())
			.forEach((is) -> this.operations.add(part.create(is)));
	}

	/**
	 * What to do with a part of one kind.
	 *
	 * @param <T> the kind
	 */
	private interface Part<T> {

		Operation create(T part);

		void change(T from, T to);

	}

}
