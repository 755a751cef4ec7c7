package dev.migrate.spring.command.look;

import java.util.List;
import java.util.stream.IntStream;

import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.Step;
import dev.migrate.script.Section;
import dev.migrate.script.Statement;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;

/**
 * One step of a plan.
 *
 * @param action the action on the revision, as a verb
 * @param id the revision
 * @param message the first line of its message
 * @param transaction whether its statements share one transaction
 * @param parts the number of its parts, each of which is committed before the next one
 * @param done the number of statements that an earlier run has done
 * @param statements all its statements, including those that are done
 */
public record PlannedStep(String action, String id, String message, boolean transaction, int parts, int done,
		List<PlannedStatement> statements) {

	/**
	 * Describes the steps of a plan that run something.
	 * @param plan the plan
	 * @return an entry for each; empty if there is nothing to do
	 */
	public static List<PlannedStep> of(MigrationPlan plan) {
		return plan.steps().stream().filter(Step.Run.class::isInstance).map((step) -> of((Step.Run) step)).toList();
	}

	private static PlannedStep of(Step.Run step) {
		Section section = step.section();
		return new PlannedStep(Words.doing(step.action()), step.id().value(), step.record().revision().title(),
				section.isOneTransaction(), section.parts().size(), step.done(),
				section.statements().stream().map(PlannedStatement::of).toList());
	}

	/**
	 * Prints the step in one line, without its statements.
	 * @param text the text to print to
	 * @param index the number of the step, from 1
	 * @param steps the number of steps in the plan
	 */
	public void printTitle(Text text, int index, int steps) {
		text.line(text.in(Ink.FAINT, "[" + index + "/" + steps + "]") + " " + this.action + " "
				+ text.in(Ink.ID, this.id) + " " + this.message + text.in(Ink.FAINT, ", " + mode()));
	}

	void print(Text text, int index, int steps) {
		printTitle(text, index, steps);
		IntStream.range(this.done, this.statements.size())
			.forEach((i) -> text.line((this.statements.get(i).sql() + ";").indent(4).stripTrailing()));
	}

	private String mode() {
		if (this.statements.isEmpty()) {
			return "no statements";
		}
		String mode = this.transaction ? "in one transaction" : whole();
		return (this.done > 0) ? mode + ", from statement " + (this.done + 1) + " of " + this.statements.size() : mode;
	}

	private String whole() {
		return (this.parts == 1) ? "outside a transaction, one by one"
				: "in " + this.parts + " parts, each of which is committed before the next one";
	}

	/**
	 * A statement of a step.
	 *
	 * @param sql its text, as the file has it
	 * @param location the file and line
	 */
	record PlannedStatement(String sql, String location) {

		static PlannedStatement of(Statement statement) {
			return new PlannedStatement(statement.sql(), statement.location().toString());
		}

	}

}
