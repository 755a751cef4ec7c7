package dev.migrate.internal.script;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
		List<String> more = (direction == Direction.DOWNGRADE) ? List.of("irreversible: <why>") : List.of();
		return new Marker(directive.position(), direction, transaction(directive, more, source), null);
	}

	Marker with(TransactionMode other) {
		return new Marker(this.position, this.direction, other, this.irreversible);
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

	// The transaction mode that a directive gives to the statements below it.
	static TransactionMode transaction(Item.Directive directive, List<String> otherOptions, Source source) {
		String argument = directive.argument();
		for (TransactionMode mode : TransactionMode.values()) {
			if (argument.equals("transaction=" + mode.name().toLowerCase(Locale.ROOT))) {
				return mode;
			}
		}
		if (!argument.isEmpty()) {
			List<String> known = Stream.concat(Stream.of("transaction=off", "transaction=on"), otherOptions.stream())
				.toList();
			source.fault(directive.position(), "'" + argument + "' is not an option of -- migrate:" + directive.name()
					+ ". The options are: " + String.join(", ", known) + "." + Suggestion.question(argument, known));
		}
		return TransactionMode.ON;
	}

}
