package dev.migrate.internal.script;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The keys of a header.
 */
enum HeaderKey {

	REVISION("revision"), DOWN_REVISION("down-revision"), DEPENDS_ON("depends-on"), BRANCH_LABELS("branch-labels"),
	CREATE_DATE("create-date");

	private static final HeaderKey[] ALL = values();

	static final List<String> WORDS = Stream.of(ALL).map(HeaderKey::word).toList();

	private final String word;

	HeaderKey(String word) {
		this.word = word;
	}

	String word() {
		return this.word;
	}

	// The key that a header line starts with, or null.
	static @Nullable HeaderKey of(String line) {
		for (HeaderKey key : ALL) {
			if (line.startsWith(key.word) && line.startsWith(":", key.word.length())) {
				return key;
			}
		}
		return null;
	}

}
