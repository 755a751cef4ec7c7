package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.operation.AlterColumnType;
import dev.migrate.internal.operation.Operation;

/**
 * Writes changes of type of columns of tables in use. PostgreSQL has no form for this
 * that blocks nobody. A change that takes long gets a comment that says so and names
 * another way. The default changes in the same statement as the type, never later.
 *
 * @param names the names of objects in SQL
 * @param standing the known facts about the relations
 */
record OnlineTypeSql(Names names, Standing standing) {

	private static final String ALTER = " ALTER COLUMN ";

	List<StatementGroup> of(List<StatementGroup> groups, List<Operation> operations) {
		Map<String, String> warnings = new LinkedHashMap<>();
		for (Operation operation : operations) {
			if (operation instanceof AlterColumnType change && this.standing.isUsed(change.table())) {
				warnings.put(new ColumnSql(this.names).alterType(change.table(), change.from(), change.to()),
						warning(change));
			}
		}
		return warnings.isEmpty() ? groups
				: groups.stream()
					.map((group) -> new StatementGroup(joined(group.statements(), warnings), group.transaction()))
					.toList();
	}

	private String warning(AlterColumnType change) {
		String table = this.names.of(change.table());
		String column = Names.quote(change.to().name());
		if (!new TypeChange(change.from(), change.to()).keepsRows()) {
			String other = Names.quote(change.to().name() + "_new");
			return "-- This writes the table anew and keeps everybody out of it meanwhile. If it is too big for that, do it\n"
					+ "-- in steps: ALTER TABLE " + table + " ADD COLUMN " + other + " "
					+ TypeNames.written(change.to().type()) + "; a trigger that\n-- keeps " + other + " like " + column
					+ "; UPDATE the rows that are there in batches; then drop " + column + " and rename " + other
					+ ".\n";
		}
		return this.standing.isMentioned(change.table(), change.to().name())
				? "-- A condition or an index mentions the column: all rows are read, and nobody else can use the table meanwhile.\n"
				: "";
	}

	private static List<String> joined(List<String> statements, Map<String, String> warnings) {
		List<String> joined = new ArrayList<>(statements);
		warnings.forEach((statement, warning) -> {
			int type = joined.indexOf(statement);
			if (type >= 0) {
				joined.set(type, warning + statement);
				withDefault(joined, type, statement);
			}
		});
		return joined;
	}

	private static void withDefault(List<String> statements, int type, String statement) {
		String column = statement.substring(statement.indexOf("ALTER TABLE "), statement.indexOf(" TYPE "));
		int drop = statements.indexOf(column + " DROP DEFAULT");
		int set = IntStream.range(type, statements.size())
			.filter((index) -> statements.get(index).startsWith(column + " SET DEFAULT "))
			.findFirst()
			.orElse(-1);
		boolean together = drop >= 0 && drop < type && set > type
				&& statements.subList(drop, set).stream().allMatch((each) -> each.contains(ALTER));
		if (together) {
			String value = statements.remove(set).substring(column.indexOf(ALTER));
			statements.set(type, one(statements.get(type), column, value));
			statements.remove(drop);
		}
	}

	// Writes the text before the column only once.
	private static String one(String statement, String column, String value) {
		int table = statement.indexOf(column) + column.indexOf(ALTER);
		return statement.substring(0, table) + "\n   " + column.substring(column.indexOf(ALTER)) + " DROP DEFAULT,\n   "
				+ statement.substring(table) + ",\n   " + value;
	}

}
