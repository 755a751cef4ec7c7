package dev.migrate.internal.script;

import java.util.List;
import java.util.Locale;

import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/**
 * The line that opens a section.
 *
 * @param position its position
 * @param direction the kind of section that it opens
 * @param transaction whether the statements share one transaction
 * @param irreversible the reason why there is no way back, or {@code null}
 */
record Marker(int position, Direction direction, TransactionMode transaction, @Nullable String irreversible) {

	private static final String IRREVERSIBLE = "irreversible";

	static Marker parse(Item.Directive directive, Direction direction, Source source) {
		String argument = directive.argument();
		if (direction == Direction.DOWNGRADE && argument.startsWith(IRREVERSIBLE)) {
			return new Marker(directive.position(), direction, TransactionMode.ON, reason(directive, source));
		}
		TransactionMode mode = TransactionMode.ON;
		if (!argument.isEmpty()) {
			mode = transaction(argument, directive, direction, source);
		}
		return new Marker(directive.position(), direction, mode, null);
	}

	private static String reason(Item.Directive directive, Source source) {
		String rest = directive.argument().substring(IRREVERSIBLE.length()).strip();
		if (rest.startsWith(":") && rest.length() > 1) {
			return rest.substring(1).strip();
		}
		source.fault(directive.position(), "It does not say why there is no way back. Write '-- migrate:downgrade "
				+ "irreversible: ' and the reason.");
		return "";
	}

	private static TransactionMode transaction(String argument, Item.Directive directive, Direction direction,
			Source source) {
		for (TransactionMode mode : TransactionMode.values()) {
			if (argument.equals("transaction=" + mode.name().toLowerCase(Locale.ROOT))) {
				return mode;
			}
		}
		List<String> known = (direction == Direction.UPGRADE) ? List.of("transaction=off", "transaction=on")
				: List.of("transaction=off", "transaction=on", "irreversible: <why>");
		source.fault(directive.position(), "'" + argument + "' is not an option of -- migrate:" + direction.word()
				+ ". The options are: " + String.join(", ", known) + "." + Suggestion.question(argument, known));
		return TransactionMode.ON;
	}

}
