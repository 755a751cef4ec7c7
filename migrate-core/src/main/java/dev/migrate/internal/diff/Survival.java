package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.migrate.internal.operation.DropColumn;
import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue.Generated;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.Table;

/**
 * The parts of a table that can stay when its columns get other types. An expression may
 * be invalid for the new type of its column.
 */
final class Survival {

	private final Table from;

	private final Table to;

	private final Map<String, Retyping> carried;

	private final List<String> changed;

	private final List<Finding> findings = new ArrayList<>();

	Survival(Table from, Table to, Map<String, Retyping> carried) {
		this.carried = carried;
		this.from = from;
		this.to = to;
		this.changed = from.columns()
			.stream()
			.filter((was) -> to.column(was.name()).filter((is) -> isOther(was, is)).isPresent())
			.map(Column::name)
			.toList();
	}

	private static boolean isOther(Column was, Column is) {
		return !ColumnRebuilds.base(was.type()).equals(ColumnRebuilds.base(is.type()));
	}

	List<Finding> findings() {
		return this.findings;
	}

	Table apply() {
		if (this.changed.isEmpty()) {
			return this.from;
		}
		Table kept = this.from.withColumns(this.from.columns().stream().filter(this::survives).toList());
		kept = kept.withConstraints(this.from.constraints().stream().filter(this::survives).toList());
		kept = kept.withIndexes(this.from.indexes().stream().filter(this::survives).toList());
		return kept.withPolicies(this.from.policies().stream().filter(this::survives).toList());
	}

	private boolean survives(Column column) {
		return !(column.value() instanceof Generated value) || makesSense(Stream.of(value.expression()),
				this.to.column(column.name()).isPresent(), new DropColumn(this.from.name(), column, List.of()));
	}

	private boolean survives(Constraint constraint) {
		return makesSense(expressions(constraint),
				Parts.named(this.to.constraints(), Constraint::name, constraint.name()).isPresent(),
				new DropPart(this.from.reference(), constraint));
	}

	private static Stream<String> expressions(Constraint constraint) {
		if (constraint instanceof Check check) {
			return Stream.of(check.expression());
		}
		return (constraint instanceof Exclusion exclusion)
				? Stream.concat(Stream.ofNullable(exclusion.predicate()),
						exclusion.elements().stream().map((element) -> SqlText.quote(element.key().content())))
				: Stream.of();
	}

	private boolean survives(Index index) {
		Stream<String> keys = index.keys()
			.stream()
			.filter((key) -> key.kind() == IndexKey.Kind.EXPRESSION || key.operatorClass() != null)
			.map(IndexKey::content);
		return makesSense(Stream.concat(keys, Stream.ofNullable(index.predicate())),
				Parts.named(this.to.indexes(), Index::name, index.name()).isPresent(),
				new DropPart(this.from.reference(), index));
	}

	private boolean survives(Policy policy) {
		return makesSense(Stream.of(policy.using(), policy.withCheck()).filter(Objects::nonNull),
				Parts.named(this.to.policies(), Policy::name, policy.name()).isPresent(),
				new DropPart(this.from.reference(), policy));
	}

	// A wanted thing is created again, so its loss needs no finding.
	private boolean makesSense(Stream<String> expressions, boolean wanted, Operation drop) {
		boolean makesSense = expressions.allMatch((sql) -> this.changed.stream()
			.noneMatch((column) -> SqlText.mentions(sql, column) && !isCarried(sql, column)));
		if (!makesSense && !wanted) {
			this.findings.add(new Finding.NotKept(drop,
					"It depends on a column that gets another type, and could not be created again."));
		}
		return makesSense;
	}

	private boolean isCarried(String sql, String column) {
		Retyping retyping = this.carried.get(column);
		return retyping != null && !retyping.apply(sql).equals(sql);
	}

}
