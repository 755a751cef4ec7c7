package dev.migrate.internal.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.SetComment;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import org.jspecify.annotations.Nullable;

/** The comparisons that parts of all kinds have in common. */
final class Parts {

	private Parts() {
	}

	static <T> Optional<T> named(List<T> parts, Function<T, String> name, String wanted) {
		return parts.stream().filter((part) -> name.apply(part).equals(wanted)).findFirst();
	}

	// Parts are the same if they have the same kind and name.
	static Optional<Part> same(List<Part> parts, Part wanted) {
		return parts.stream()
			.filter((part) -> part.kind() == wanted.kind() && part.name().equals(wanted.name()))
			.findFirst();
	}

	static void comment(List<Operation> operations, Subject subject, @Nullable String from, @Nullable String to) {
		if (!Objects.equals(from, to)) {
			operations.add(new SetComment(subject, from, to));
		}
	}

	// Compares the columns that both sides have.
	static void columnComments(List<Operation> operations, ObjectReference object, List<Column> from, List<Column> to) {
		to.forEach((column) -> named(from, Column::name, column.name()).ifPresent(
				(was) -> comment(operations, Subject.column(object, column.name()), was.comment(), column.comment())));
	}

	static void checkComments(List<Operation> operations, ObjectReference object, List<Check> from, List<Check> to) {
		to.forEach((check) -> named(from, Check::name, check.name())
			.ifPresent((was) -> comment(operations, Subject.of(object, check), was.comment(), check.comment())));
	}

	static List<Check> uncommented(List<Check> checks) {
		return checks.stream().map((check) -> check.withComment(null)).toList();
	}

	// Only the properties that make up a row: names, types and collations.
	static List<Column> plain(List<Column> columns) {
		return columns.stream().map(Parts::plain).toList();
	}

	static Column plain(Column column) {
		return Column.of(column.name(), column.type(), Nullability.NULLABLE).withCollation(column.collation());
	}

}
