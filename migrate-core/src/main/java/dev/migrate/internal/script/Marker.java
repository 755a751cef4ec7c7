package dev.migrate.internal.script;

import java.util.ArrayList;
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
 * @param product the product that the section is for, or {@link #ALL}
 * @param transaction whether the statements share one transaction
 * @param irreversible the reason why there is no way back, or {@code null}
 */
record Marker(int position, Direction direction, String product, TransactionMode transaction,
		@Nullable String irreversible) {

	/** Stands for the products that have no section of their own. */
	static final String ALL = "";

	private static final String IRREVERSIBLE = "irreversible";

	private static final String OPTION = "transaction=";

	static Marker parse(Item.Directive written, Direction direction, Products products, Source source) {
		String first = written.argument().split("\\s", 2)[0];
		boolean named = products.isKnown(first);
		Item.Directive directive = named ? written.without(first) : written;
		String product = named ? first : ALL;
		if (direction == Direction.DOWNGRADE && directive.argument().startsWith(IRREVERSIBLE)) {
			return new Marker(directive.position(), direction, product, TransactionMode.ON, reason(directive, source));
		}
		List<String> others = new ArrayList<>(named ? List.of() : products.words());
		if (direction == Direction.DOWNGRADE) {
			others.add("irreversible: <why>");
		}
		return new Marker(directive.position(), direction, product, transaction(directive, others, source), null);
	}

	// The marker as a person writes it, without options.
	String words() {
		return "-- migrate:" + this.direction.word() + (this.product.equals(ALL) ? "" : " " + this.product);
	}

	Marker with(TransactionMode other) {
		return new Marker(this.position, this.direction, this.product, other, this.irreversible);
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
			if (argument.equals(OPTION + mode.name().toLowerCase(Locale.ROOT))) {
				return mode;
			}
		}
		if (!argument.isEmpty()) {
			List<String> known = Stream.concat(Stream.of(OPTION + "off", OPTION + "on"), otherOptions.stream())
				.toList();
			source.fault(directive.position(), "'" + argument + "' is not an option of -- migrate:" + directive.name()
					+ ". The options are: " + String.join(", ", known) + "." + Suggestion.question(argument, known));
		}
		return TransactionMode.ON;
	}

}
