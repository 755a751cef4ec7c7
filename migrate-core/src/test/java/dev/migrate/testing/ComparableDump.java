package dev.migrate.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What two dumps of the same definition have in common. A column that is added later is
 * the last one of its table, so the order of the lines of a table does not count. Nor
 * does what PostgreSQL 18 calls a {@code NOT NULL}, which is the name that the column had
 * when it became so.
 */
final class ComparableDump {

	private static final Pattern TABLE = Pattern.compile("CREATE (UNLOGGED )?TABLE .* \\(");

	private static final Pattern NOT_NULL = Pattern.compile(" CONSTRAINT (\"([^\"]|\"\")*\"|[^ \"]+) NOT NULL");

	private ComparableDump() {
	}

	static String of(String dump) {
		List<String> lines = new ArrayList<>();
		List<String> table = new ArrayList<>();
		boolean inTable = false;
		for (String line : dump.lines().toList()) {
			if (inTable && line.startsWith(")")) {
				table.stream().sorted().forEach(lines::add);
				table.clear();
				inTable = false;
			}
			if (inTable) {
				table.add(withoutName(line));
			}
			else {
				lines.add(line);
				inTable = TABLE.matcher(line).matches();
			}
		}
		lines.addAll(table);
		return String.join("\n", lines);
	}

	private static String withoutName(String line) {
		String plain = NOT_NULL.matcher(line).replaceAll(" NOT NULL");
		return plain.endsWith(",") ? plain.substring(0, plain.length() - 1) : plain;
	}

}
