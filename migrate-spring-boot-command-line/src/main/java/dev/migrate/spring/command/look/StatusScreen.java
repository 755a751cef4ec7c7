package dev.migrate.spring.command.look;

import java.util.List;
import java.util.Locale;

import dev.migrate.RevisionStatus;
import dev.migrate.State;
import dev.migrate.Status;
import dev.migrate.drift.Drift;
import dev.migrate.history.Outcome;
import dev.migrate.spring.actuate.RunDescriptor;
import dev.migrate.spring.actuate.StatusDescriptor;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import org.jspecify.annotations.Nullable;

/**
 * The status as text for a person: labels and values in the order of importance.
 *
 * @param status the status
 * @param descriptor the status in the form of its JSON
 * @param drift the changes that others have made since the last run
 * @param findings the findings about its revisions
 */
record StatusScreen(Status status, StatusDescriptor descriptor, Drift drift, List<CheckFinding> findings) {

	private static final int WIDTH = 10;

	/** The largest number of revisions of a run that are named; more are counted. */
	private static final int NAMED = 3;

	void print(Text text) {
		line(text, "Database", Words.database(this.status.database()));
		line(text, "State", state(text));
		line(text, "Current", text.in(Ink.CURRENT, Words.place(Words.ids(this.status.current()))));
		line(text, "Heads", Words.place(Words.ids(this.status.heads())));
		pending(text);
		line(text, "Last run", lastRun(this.descriptor.lastRun()));
		drift(text);
		line(text, "Lock", (this.status.lockHolder() != null) ? this.status.lockHolder().describe() : "free");
		this.findings.stream()
			.filter((finding) -> finding.kind() != CheckFinding.Kind.PENDING)
			.forEach((finding) -> problem(text, finding));
	}

	private static void problem(Text text, CheckFinding finding) {
		finding.print(text);
		text.line("  " + finding.action());
	}

	private String state(Text text) {
		String word = this.status.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return switch (this.status.state()) {
			case UP_TO_DATE -> text.in(Ink.CURRENT, word);
			case RUNNING, PENDING -> text.in(Ink.PENDING, word);
			case FAILED, INTERRUPTED, AHEAD, EDITED -> text.in(Ink.PROBLEM, word);
		};
	}

	private void pending(Text text) {
		String label = "Pending";
		for (RevisionStatus revision : this.status.pending()) {
			line(text, label, text.in(Ink.ID, revision.id().value()) + " " + revision.revision().title());
			label = "";
		}
		if (!this.status.pending().isEmpty() && this.status.state() != State.RUNNING) {
			line(text, "", "apply with: migrate upgrade");
		}
	}

	private void drift(Text text) {
		switch (this.drift.state()) {
			case NONE -> line(text, "Drift", "none since " + this.drift.since());
			case NOT_COMPARED -> line(text, "Drift", "not known: " + this.drift.reason());
			case FOUND -> {
				String changes = Words.count(this.drift.changes().size(), "change");
				line(text, "Drift", text.in(Ink.PROBLEM, changes + " without a revision since " + this.drift.since()));
				this.drift.describe().forEach((change) -> line(text, "", change));
			}
		}
	}

	private static String lastRun(@Nullable RunDescriptor run) {
		if (run == null) {
			return "none";
		}
		String line = Words.doing(run.action()) + " of " + named(run.revisions()) + ": "
				+ run.outcome().name().toLowerCase(Locale.ROOT) + ", started " + run.startedAt() + " on " + run.host();
		return (run.outcome() != Outcome.DONE && run.error() != null)
				? line + "\n" + run.error().strip().indent(WIDTH).stripTrailing() : line;
	}

	private static String named(List<String> revisions) {
		return (revisions.size() <= NAMED) ? String.join(", ", revisions)
				: Words.count(revisions.size(), "revision") + " to " + revisions.get(revisions.size() - 1);
	}

	private static void line(Text text, String label, String value) {
		text.line(text.in(Ink.STRONG, label) + " ".repeat(WIDTH - label.length()) + value);
	}

}
