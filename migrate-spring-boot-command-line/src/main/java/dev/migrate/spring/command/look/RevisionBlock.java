package dev.migrate.spring.command.look;

import java.util.List;

import dev.migrate.spring.actuate.RevisionDescriptor;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;
import org.jspecify.annotations.Nullable;

/** Everything that is known of an applied revision, as text for a person. */
final class RevisionBlock {

	private RevisionBlock() {
	}

	static void print(RevisionDescriptor revision, String marks, Text text) {
		text.line("").line(text.in(Ink.ID, revision.id()) + marks);
		line(text, "Message", revision.message().lines().findFirst().orElse(null));
		line(text, "After", revision.downRevisions().isEmpty() ? "base" : list(revision.downRevisions()));
		line(text, "Depends on", list(revision.dependsOn()));
		line(text, "Branch labels", list(revision.branchLabels()));
		line(text, "File", revision.location());
		if (revision.application() != null) {
			RevisionDescriptor.Application application = revision.application();
			line(text, "Applied", application.at() + " by " + application.by() + " from " + application.host() + " in "
					+ Words.duration(application.duration()));
			line(text, "Application", application.applicationVersion());
		}
	}

	private static @Nullable String list(List<String> names) {
		return names.isEmpty() ? null : String.join(", ", names);
	}

	private static void line(Text text, String label, @Nullable String value) {
		if (value != null) {
			text.line("  " + text.in(Ink.STRONG, label + ":") + " " + value);
		}
	}

}
