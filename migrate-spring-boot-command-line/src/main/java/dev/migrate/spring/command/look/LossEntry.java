package dev.migrate.spring.command.look;

import java.util.List;
import java.util.Locale;

import dev.migrate.database.Loss;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;

/**
 * Something that a plan would take out of the database for good.
 *
 * @param kind what it is
 * @param name its qualified name
 * @param rows how many rows lose something
 * @param precision how good that number is
 * @param losesData whether data would be lost, or nobody can tell
 * @param location the statement
 */
public record LossEntry(Loss.Kind kind, String name, long rows, Loss.Precision precision, boolean losesData,
		String location) {

	/**
	 * Describes losses.
	 * @param losses what a plan would take out of the database
	 * @return an entry for each
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
	 * @param text where they are printed
	 */
	public static void print(List<LossEntry> losses, Text text) {
		if (!losses.isEmpty()) {
			text.line(text.in(Ink.STRONG, "This would be lost:"));
			losses.forEach(
					(loss) -> text.line("  " + text.in(loss.losesData() ? Ink.PROBLEM : Ink.FAINT, loss.describe())));
		}
	}

	/**
	 * What would be lost.
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
