package dev.migrate.spring.command.look;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import dev.migrate.history.Outcome;
import dev.migrate.spring.actuate.HistoryDescriptor;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;

/** An entry of the history as text for a person. */
final class HistoryLine {

	private HistoryLine() {
	}

	static void print(HistoryDescriptor entry, Text text) {
		StringBuilder line = new StringBuilder(
				text.in(Ink.FAINT, entry.startedAt().truncatedTo(ChronoUnit.SECONDS).toString()));
		line.append(' ').append(Words.doing(entry.action()));
		line.append(' ').append(text.in(Ink.ID, entry.revision()));
		if (entry.statement() != null) {
			line.append(" statement ").append(entry.statement()).append('/').append(entry.statements());
		}
		line.append(' ').append(text.in(ink(entry.outcome()), entry.outcome().name().toLowerCase(Locale.ROOT)));
		if (entry.endedAt() != null) {
			line.append(" in ").append(Words.duration(Duration.between(entry.startedAt(), entry.endedAt())));
		}
		text.line(line.append(text.in(Ink.FAINT, ", by " + who(entry))).toString());
		if (entry.error() != null) {
			text.line(entry.error().strip().indent(4).stripTrailing());
		}
	}

	private static String who(HistoryDescriptor entry) {
		String version = (entry.applicationVersion() != null) ? ", application " + entry.applicationVersion() : "";
		return entry.user() + " from " + entry.host() + version;
	}

	private static Ink ink(Outcome outcome) {
		return switch (outcome) {
			case DONE -> Ink.CURRENT;
			case FAILED, CANCELLED -> Ink.PROBLEM;
			case INTENT, REDO -> Ink.PENDING;
		};
	}

}
