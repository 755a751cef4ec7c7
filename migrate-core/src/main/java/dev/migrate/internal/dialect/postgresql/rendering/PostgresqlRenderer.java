package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.internal.dialect.Renderer;
import dev.migrate.internal.dialect.SequencePosition;
import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.operation.AlterObject;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.Schema;
import dev.migrate.script.TransactionMode;

/** Writes operations as SQL for PostgreSQL 14 and later. Immutable. */
public final class PostgresqlRenderer implements Renderer {

	@Override
	public List<StatementGroup> render(List<Operation> operations, String schema) {
		Names names = new Names(schema);
		OperationSql sql = new OperationSql(names);
		NarrowedCheck narrowed = NarrowedCheck.of(operations, names);
		List<String> statements = new ArrayList<>();
		Set<String> values = new HashSet<>();
		int added = 0;
		for (Operation operation : operations) {
			String note = narrowed.note(operation);
			RoutineSql.append(statements,
					operation.accept(sql).stream().map((text) -> VerbatimSql.of(note + text)).toList());
			if (operation instanceof AlterObject change && change.from() instanceof EnumType from
					&& change.to() instanceof EnumType to) {
				values.addAll(to.labels());
				values.removeAll(from.labels());
				added = statements.size();
			}
		}
		return groups(statements, added, values);
	}

	@Override
	public List<StatementGroup> renderOnline(List<Operation> operations, String schema, Schema before) {
		Names names = new Names(schema);
		Standing standing = Standing.of(before, operations);
		ReplacedParts parts = ReplacedParts.in(operations, standing);
		OnlineSql sql = new OnlineSql(names, standing, PartitionIndexSql.of(names, standing), parts);
		List<StatementGroup> groups = new ArrayList<>();
		List<Operation> plain = new ArrayList<>();
		for (Operation operation : parts.operations()) {
			List<String> statements = operation.accept(sql);
			if (statements.isEmpty()) {
				plain.add(operation);
				continue;
			}
			groups.addAll(render(plain, schema));
			plain.clear();
			statements.forEach((statement) -> groups.add(alone(VerbatimSql.of(statement))));
		}
		groups.addAll(render(plain, schema));
		return new OnlineTypeSql(names, standing).of(groups, operations);
	}

	@Override
	public String render(SequencePosition position, String schema) {
		return new PositionSql(new Names(schema)).of(position);
	}

	private static StatementGroup alone(String statement) {
		return new StatementGroup(List.of(statement),
				OnlineSql.refusesTransaction(statement) ? TransactionMode.OFF : TransactionMode.ON);
	}

	// A value that was added to an enum cannot be used before the addition is committed.
	private static List<StatementGroup> groups(List<String> statements, int added, Set<String> values) {
		List<String> rest = statements.subList(added, statements.size());
		boolean used = rest.stream()
			.anyMatch((statement) -> values.stream()
				.map(Names::literal)
				.map(VerbatimSql::of)
				.anyMatch(statement::contains));
		if (used) {
			return List.of(new StatementGroup(statements.subList(0, added)), new StatementGroup(rest));
		}
		return statements.isEmpty() ? List.of() : List.of(new StatementGroup(statements));
	}

}
