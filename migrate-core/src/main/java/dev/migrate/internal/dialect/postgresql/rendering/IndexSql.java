package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Index.Uniqueness;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.IndexKey.Kind;
import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Writes indexes.
 *
 * @param names the names of objects in SQL
 */
record IndexSql(Names names) {

	String create(QualifiedName relation, Index index) {
		return create(relation, index, "INDEX ", " ON ");
	}

	String createConcurrently(QualifiedName relation, Index index) {
		return create(relation, index, "INDEX CONCURRENTLY ", " ON ");
	}

	// Creates the index of a partitioned table only, without those of its partitions.
	String createAlone(QualifiedName relation, Index index) {
		return create(relation, index, "INDEX ", " ON ONLY ");
	}

	private String create(QualifiedName relation, Index index, String word, String on) {
		String unique = (index.uniqueness() == Uniqueness.NOT_UNIQUE) ? "" : "UNIQUE ";
		String method = index.method().equals("btree") ? "" : " USING " + Names.quote(index.method());
		String keys = index.keys().stream().map(IndexSql::key).collect(Collectors.joining(", "));
		String nulls = (index.uniqueness() == Uniqueness.UNIQUE_NULLS_NOT_DISTINCT) ? " NULLS NOT DISTINCT" : "";
		String where = (index.predicate() != null) ? "\n    WHERE " + Parentheses.without(index.predicate()) : "";
		return "CREATE " + unique + word + Names.quote(index.name()) + on + this.names.of(relation) + method + " ("
				+ keys + ")" + ConstraintSql.include(index.include()) + nulls + ConstraintSql.with(index.options())
				+ where;
	}

	String drop(QualifiedName relation, Index index) {
		return "DROP INDEX " + this.names.beside(relation, index.name());
	}

	String dropConcurrently(QualifiedName relation, Index index) {
		return "DROP INDEX CONCURRENTLY " + this.names.beside(relation, index.name());
	}

	String rename(QualifiedName relation, String from, String to) {
		return "ALTER INDEX " + this.names.beside(relation, from) + " RENAME TO " + Names.quote(to);
	}

	List<String> alter(QualifiedName relation, Index from, Index to) {
		String alter = "ALTER INDEX " + this.names.beside(relation, from.name());
		List<String> statements = new ArrayList<>(new OptionsSql(alter).change(from.options(), to.options()));
		for (int i = 0; i < to.keys().size(); i++) {
			@Nullable Integer statistics = to.keys().get(i).statistics();
			if (!Objects.equals(from.keys().get(i).statistics(), statistics)) {
				statements.add(alter + " ALTER COLUMN " + (i + 1) + " SET STATISTICS "
						+ Objects.requireNonNullElse(statistics, -1));
			}
		}
		return statements;
	}

	// What CREATE INDEX cannot say.
	List<String> complete(QualifiedName relation, Index index) {
		return alter(relation, index.withoutStatistics(), index);
	}

	static String key(IndexKey key) {
		String content = (key.kind() == Kind.COLUMN) ? Names.quote(key.content()) : key.content();
		return content + ((key.collation() != null) ? " COLLATE " + key.collation() : "")
				+ ((key.operatorClass() != null) ? " " + key.operatorClass() : "") + ORDERS.get(key.order());
	}

	private static final Map<IndexKey.Order, String> ORDERS = Map.of(IndexKey.Order.ASCENDING, "",
			IndexKey.Order.ASCENDING_NULLS_FIRST, " NULLS FIRST", IndexKey.Order.DESCENDING, " DESC",
			IndexKey.Order.DESCENDING_NULLS_LAST, " DESC NULLS LAST");

}
