package dev.migrate.internal.dialect.sqlite.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Index.State;
import dev.migrate.internal.schema.Index.Uniqueness;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.IndexKey.Kind;
import dev.migrate.internal.schema.IndexKey.Order;
import org.jspecify.annotations.Nullable;

/** Reads a {@code CREATE INDEX}. */
final class IndexReader {

	private IndexReader() {
	}

	static Index read(String name, String sql) {
		Lexemes lexemes = new Lexemes(sql);
		lexemes.next();
		Uniqueness uniqueness = lexemes.accept("UNIQUE") ? Uniqueness.UNIQUE : Uniqueness.NOT_UNIQUE;
		lexemes.open();
		List<IndexKey> keys = new ArrayList<>();
		do {
			keys.add(key(lexemes.element()));
		}
		while (lexemes.more());
		String predicate = lexemes.accept("WHERE") ? lexemes.rest() : null;
		return new Index(name, uniqueness, "btree", keys, List.of(), predicate, Map.of(), State.VALID, null);
	}

	private static IndexKey key(String element) {
		List<Lexeme> words = words(element);
		int end = words.size();
		Order order = words.get(end - 1).is("DESC") ? Order.DESCENDING : Order.ASCENDING;
		if (end > 1 && (order == Order.DESCENDING || words.get(end - 1).is("ASC"))) {
			end--;
		}
		String collation = null;
		if (end > 2 && words.get(end - 2).is("COLLATE")) {
			collation = words.get(end - 1).name();
			end -= 2;
		}
		return key(element.substring(0, words.get(end - 1).end()), (end == 1) ? words.get(0) : null, collation, order);
	}

	private static IndexKey key(String text, @Nullable Lexeme only, @Nullable String collation, Order order) {
		return (only != null && only.isName()) ? new IndexKey(Kind.COLUMN, only.name(), collation, null, order)
				: new IndexKey(Kind.EXPRESSION, text, collation, null, order);
	}

	private static List<Lexeme> words(String element) {
		Lexemes lexemes = new Lexemes(element);
		List<Lexeme> words = new ArrayList<>();
		while (!lexemes.atEnd()) {
			words.add(lexemes.next());
		}
		return words;
	}

}
