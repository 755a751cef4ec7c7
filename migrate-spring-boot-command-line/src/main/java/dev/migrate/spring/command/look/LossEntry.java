package dev.migrate.spring.command.look;

import java.util.List;
import java.util.Locale;

import dev.migrate.database.Loss;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;

/**
 * Something that a plan would remove from the database for good.
 *
 * @param kind the kind of the object
 * @param name its qualified name
 * @param rows the number of rows that lose something
 * @param precision the precision of that number
 * @param losesData whether data would be lost, or the loss cannot be excluded
 * @param location the statement
 */
public record LossEntry(Loss.Kind kind, String name, long rows, Loss.Precision precision, boolean losesData,
		String location) {

	/**
	 * Describes losses.
	 * @param losses the losses of a plan
	 * @return an entry for each; empty if there are none
	 */
	public static List<LossEntry> of(List<Loss> losses) {
		return losses.stream().map(LossEntry::of).toList();
	}

	private static LossEntry of(Loss loss) {
		return new LossEntry(loss.kind(), loss.name(), loss.rows(), loss.precision(), loss.losesData(),
				loss.location().toString());
	}

	/**
	 * Prints losses under a title; prints nothing if there are none.
	 * @param losses the losses
	 * @param text the text to print to
	 */
	public static void print(List<LossEntry> losses, Text text) {
		if (!losses.isEmpty()) {
			text.line(text.in(Ink.STRONG, "This would be lost:"));
			losses.forEach(
					(loss) -> text.line("  " + text.in(loss.losesData() ? Ink.PROBLEM : Ink.FAINT, loss.describe())));
		}
	}

	/**
	 * Describes the loss.
	 * @return a phrase
	 */
	public String describe() {
		return switch (this.kind) {
			case TABLE -> "table " + this.name + " with " + count();
			case COLUMN -> "column " + this.name + " with its values in " + count();
			case ROWS -> count() + " of table " + this.name;
			case SEQUENCE -> "sequence " + this.name + " with its position";
			case UNKNOWN -> "nobody can tell what this does before it runs: " + this.name + " (" + this.location + ")";
		};
	}

	private String count() {
		String rows = String.format(Locale.ROOT, "%,d", this.rows) + ((this.rows == 1) ? " row" : " rows");
		return switch (this.precision) {
			case EXACT -> rows;
			case ESTIMATE -> "about " + rows;
			case AT_MOST -> "at most " + rows;
		};
	}

}
