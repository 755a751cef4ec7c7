package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.internal.operation.AddPart;
import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Check;

/**
 * Checks that allow fewer values of a list than the one that they replace, as after a
 * constant of an enum has gone. The server refuses them while rows have such values.
 *
 * @param dropped the drops of the checks
 * @param constraints writes constraints
 */
record NarrowedCheck(List<DropPart> dropped, ConstraintSql constraints) {

	private static final Pattern LIST = Pattern.compile("CHECK \\((\\S+) IN \\(([^()]*)\\)\\)");

	static NarrowedCheck of(List<Operation> operations, Names names) {
		return new NarrowedCheck(operations.stream()
			.filter(DropPart.class::isInstance)
			.map(DropPart.class::cast)
			.filter((drop) -> drop.part() instanceof Check)
			.toList(), new ConstraintSql(names));
	}

	// A comment above the statement that adds the part; empty if it allows as much.
	String note(Operation operation) {
		return (operation instanceof AddPart add && add.part() instanceof Check check) ? this.dropped.stream()
			.filter((drop) -> drop.owner().equals(add.owner()) && drop.part().name().equals(check.name()))
			.findFirst()
			.map((drop) -> note(add, (Check) drop.part(), check))
			.orElse("") : "";
	}

	private String note(AddPart add, Check was, Check is) {
		Matcher before = LIST.matcher(this.constraints.add(add.owner().name(), was));
		Matcher after = LIST.matcher(this.constraints.add(add.owner().name(), is));
		if (!before.find() || !after.find() || !before.group(1).equals(after.group(1))) {
			return "";
		}
		List<String> gone = new ArrayList<>(List.of(before.group(2).split(", ", -1)));
		gone.removeAll(List.of(after.group(2).split(", ", -1)));
		return gone.isEmpty() ? "" : "-- Rows in which " + before.group(1) + " is " + String.join(" or ", gone)
				+ " fail here: change them before.\n";
	}

}
