package dev.migrate.comparison;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.script.SectionText;
import dev.migrate.script.TransactionMode;

/**
 * Generated SQL, for a person to read and for a run to execute.
 *
 * @param parts the parts, each of which has to be committed before the next one starts
 */
public record GeneratedSql(List<GeneratedPart> parts) {

	public GeneratedSql {
		parts = List.copyOf(parts);
	}

	/**
	 * Whether there is nothing to do.
	 * @return whether there is no part
	 */
	public boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/**
	 * The transaction mode of the first part.
	 * @return the mode for the marker of a section
	 */
	public TransactionMode transaction() {
		return this.parts.isEmpty() ? TransactionMode.ON : this.parts.get(0).transaction();
	}

	/**
	 * All parts as one text.
	 * @return the text for below the marker of a section, without a line break at its end
	 */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (GeneratedPart part : this.parts) {
			text.append(text.isEmpty() ? "" : "\n\n" + SectionText.commit(part.transaction()) + "\n")
				.append(part.sql());
		}
		return text.toString();
	}

	/**
	 * All parts as a text that does nothing: each line is a comment.
	 * @return the text for a revision file, in which a person decides on it
	 */
	public String comment() {
		return this.parts.stream()
			.map(GeneratedPart::sql)
			.flatMap(String::lines)
			.map((line) -> line.isEmpty() ? "--" : "-- " + line)
			.collect(Collectors.joining("\n"));
	}

}
