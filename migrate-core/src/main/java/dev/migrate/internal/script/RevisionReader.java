package dev.migrate.internal.script;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.error.Location;
import dev.migrate.revision.KeyLocations;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * Reads a revision file.
 */
final class RevisionReader {

	private final Source source;

	private final Header header;

	private RevisionReader(Source source) {
		this.source = source;
		this.header = new HeaderReader(source).read();
	}

	// Returns the revision, or {@code null} when the file does not even name it.
	static @Nullable RevisionFile read(Source source, Products products) {
		RevisionReader reader = new RevisionReader(source);
		if (source.isHead() && reader.header.end() == source.text().length()) {
			source.fault(0, "The header does not end in the first " + source.text().length() + " bytes of this large "
					+ "file. Write the marker of the first section below its keys.");
			return null;
		}
		Revision revision = reader.revision();
		if (revision == null) {
			source.readBody(reader.header.end(), products);
			return null;
		}
		return new RevisionFile(revision, source, reader.header.end(), products);
	}

	private @Nullable Revision revision() {
		if (this.header.values().isEmpty()) {
			this.source.fault(0, "The file has no header, so it is not a revision. Every .sql file in a location must "
					+ "start with comment lines such as '-- revision: <id>' and '-- down-revision: <id>'.");
			return null;
		}
		RevisionId id = id();
		List<RevisionId> downRevisions = downRevisions();
		List<String> dependsOn = names(HeaderKey.DEPENDS_ON);
		List<String> labels = names(HeaderKey.BRANCH_LABELS);
		Instant date = createDate();
		return (id != null) ? new Revision(id, downRevisions, dependsOn, labels,
				String.join("\n", this.header.message()), date, location(HeaderKey.REVISION), keys()) : null;
	}

	private KeyLocations keys() {
		return new KeyLocations(location(HeaderKey.DOWN_REVISION), location(HeaderKey.DEPENDS_ON),
				location(HeaderKey.BRANCH_LABELS));
	}

	// The line of a key, or that of the revision's identifier if the key is absent.
	private Location location(HeaderKey key) {
		Header.Value value = this.header.value(key);
		return this.source.location((value != null) ? value.position() : position(HeaderKey.REVISION));
	}

	private int position(HeaderKey key) {
		Header.Value value = this.header.value(key);
		return (value != null) ? value.position() : 0;
	}

	private @Nullable RevisionId id() {
		Header.Value value = this.header.value(HeaderKey.REVISION);
		if (value == null) {
			this.source.fault(0, "The header does not say which revision this is. Write '-- revision: <id>'.");
			return null;
		}
		return checked(value.text(), value) ? new RevisionId(value.text()) : null;
	}

	private List<RevisionId> downRevisions() {
		Header.Value value = this.header.value(HeaderKey.DOWN_REVISION);
		if (value == null) {
			this.source.fault(position(HeaderKey.REVISION), "The header does not say which revision comes before. "
					+ "Write '-- down-revision: <id>', or '-- down-revision: none' for the first of all.");
			return List.of();
		}
		if (value.text().equalsIgnoreCase("none")) {
			return List.of();
		}
		List<RevisionId> ids = new ArrayList<>();
		names(HeaderKey.DOWN_REVISION).forEach((name) -> ids.add(new RevisionId(name)));
		return ids;
	}

	private List<String> names(HeaderKey key) {
		Header.Value value = this.header.value(key);
		if (value == null) {
			return List.of();
		}
		List<String> names = new ArrayList<>();
		for (String part : value.text().split(",", -1)) {
			String name = part.strip();
			if (names.contains(name)) {
				this.source.fault(value.position(),
						"The key '" + key.word() + "' names '" + name + "' twice. Name it once.");
			}
			else if (checked(name, value)) {
				names.add(name);
			}
		}
		return names;
	}

	private boolean checked(String name, Header.Value value) {
		Optional<String> problem = RevisionId.problem(name);
		problem.ifPresent((text) -> this.source.fault(value.position(), text));
		return problem.isEmpty();
	}

	private @Nullable Instant createDate() {
		Header.Value value = this.header.value(HeaderKey.CREATE_DATE);
		if (value == null) {
			return null;
		}
		try {
			return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(value.text(), Instant::from);
		}
		catch (DateTimeException ex) {
			this.source.fault(value.position(), "'" + value.text()
					+ "' is not a date and time with a zone. Write it as " + "2025-10-13T22:37:00Z.");
			return null;
		}
	}

}
