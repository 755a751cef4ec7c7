package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.error.Fault;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.RevisionDraft;
import dev.migrate.script.SectionText;

/**
 * The content of a new file.
 */
public final class RevisionText {

	private RevisionText() {
	}

	/**
	 * Writes a draft as text.
	 * @param draft the draft
	 * @return the content of its file
	 * @throws IllegalArgumentException if the message reads as a key or a directive
	 */
	public static String of(RevisionDraft draft) {
		String header = header(draft);
		requireReadable(draft, header);
		return header + "\n" + section(draft.upgrade()) + "\n\n" + section(draft.downgrade()) + "\n";
	}

	private static String header(RevisionDraft draft) {
		StringBuilder header = new StringBuilder();
		if (!draft.message().isEmpty()) {
			Stream.concat(draft.message().lines(), Stream.of("")).forEach((line) -> line(header, line));
		}
		key(header, HeaderKey.REVISION, List.of(draft.id().value()));
		List<String> down = draft.downRevisions().stream().map(RevisionId::value).toList();
		key(header, HeaderKey.DOWN_REVISION, down.isEmpty() ? List.of("none") : down);
		key(header, HeaderKey.DEPENDS_ON, draft.dependsOn());
		key(header, HeaderKey.BRANCH_LABELS, draft.branchLabels());
		key(header, HeaderKey.CREATE_DATE, List.of(draft.createDate().toString()));
		return header.toString();
	}

	private static void key(StringBuilder header, HeaderKey key, List<String> values) {
		if (!values.isEmpty()) {
			line(header, key.word() + ": " + String.join(", ", values));
		}
	}

	private static void line(StringBuilder header, String line) {
		header.append(line.isEmpty() ? "--" : "-- " + line).append('\n');
	}

	private static String section(SectionText section) {
		return section.value().replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
	}

	// A line of the message must not be taken for a key or a section.
	private static void requireReadable(RevisionDraft draft, String header) {
		List<Fault> faults = new ArrayList<>();
		List<String> message = new HeaderReader(new Source("message", header, faults)).read().message();
		if (!faults.isEmpty() || !String.join("\n", message).equals(draft.message())) {
			throw new IllegalArgumentException("The message cannot form the first lines of a revision file, since one "
					+ "of its lines reads as a key or a directive: " + draft.message());
		}
	}

}
