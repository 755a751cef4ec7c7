package dev.migrate.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import dev.migrate.benchmark.Duel.Cost;
import dev.migrate.benchmark.Duel.Round;

/** Prints a table, line by line. */
final class Report {

	private static final double NO_GOAL = Double.POSITIVE_INFINITY;

	private final PrintStream out;

	Report(PrintStream out) {
		this.out = out;
	}

	void head(String side) {
		line("median of the rounds", side, "plain JDBC", "ratio", "min - max", "goal");
	}

	void time(String name, List<Round> rounds, double goal) {
		compare(name, "ms", rounds, Cost::milliseconds, goal);
	}

	void time(String name, List<Round> rounds) {
		time(name, rounds, NO_GOAL);
	}

	void memory(List<Round> rounds, double goal) {
		compare("  process memory at its peak", "MB", rounds, Cost::megabytes, goal);
	}

	void allocated(List<Round> rounds) {
		compare("  allocated", "MB", rounds, Cost::megabytes, NO_GOAL);
	}

	private void compare(String name, String unit, List<Round> rounds, ToDoubleFunction<Cost> measure, double goal) {
		double[] ratios = rounds.stream().mapToDouble((round) -> round.ratio(measure)).sorted().toArray();
		double ratio = median(ratios);
		line(name, median(rounds, Round::migrate, measure) + " " + unit,
				median(rounds, Round::floor, measure) + " " + unit, text("%.2f", ratio),
				text("%.2f - %.2f", ratios[0], ratios[ratios.length - 1]),
				(goal == NO_GOAL) ? "none" : text("%.2f %s", goal, (ratio <= goal) ? "met" : "MISSED"));
	}

	private static String median(List<Round> rounds, Function<Round, Cost> side, ToDoubleFunction<Cost> measure) {
		return text("%.1f", median(rounds.stream().map(side).mapToDouble(measure).sorted().toArray()));
	}

	static double median(double[] sorted) {
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	void growth(String title, int[] sizes) {
		this.out.printf("%n%-46s", title);
		IntStream.of(sizes).forEach((size) -> this.out.printf(Locale.ROOT, "%,9d", size));
		this.out.println();
	}

	void growth(String name, double[] costs) {
		this.out.printf("load and plan, %-31s", name);
		DoubleStream.of(costs).forEach((cost) -> this.out.printf(Locale.ROOT, "%9.2f", cost));
		this.out.println();
	}

	private void line(String name, String migrate, String floor, String ratio, String range, String goal) {
		this.out.printf(Locale.ROOT, "%-46s %12s %12s  %6s  %13s  %s%n", name, migrate, floor, ratio, range, goal);
	}

	private static String text(String format, Object... arguments) {
		return String.format(Locale.ROOT, format, arguments);
	}

}
