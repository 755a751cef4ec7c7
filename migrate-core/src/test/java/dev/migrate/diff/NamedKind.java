package dev.migrate.diff;

import java.util.List;
import java.util.Set;

/**
 * A kind of thing that can have a name, and something that uses it.
 *
 * @param label what it is, in words
 * @param sql the statements that create it beside {@link #SURROUNDINGS}; {@code $N} is
 * its name
 * @param values what its column {@code c} can hold, as text; empty if it has none
 */
record NamedKind(String label, String sql, Set<String> values) {

	/** The sequence of the column {@code n} of the table {@code keep} is called so. */
	static final String NAME = "keep_n_seq";

	/** What is there on either side. */
	static final String SURROUNDINGS = """
			CREATE TABLE keep (id integer, a integer);
			INSERT INTO keep VALUES (1, 1);
			CREATE MATERIALIZED VIEW shown AS SELECT id, a FROM keep;
			""";

	private static final Set<String> TEXT = Set.of("one", "[1,2)");

	private static final Set<String> RANGE = Set.of("[1,2)");

	private static final String ENUM = "CREATE TYPE $N AS ENUM ('one', 'two', '[1,2)');";

	private static final String DOMAIN = "CREATE DOMAIN $N AS text CHECK (VALUE <> '');";

	private static final String COMPOSITE = "CREATE TYPE $N AS (a integer);";

	private static final String AGGREGATE = "CREATE AGGREGATE $N (integer) (SFUNC = int4pl, STYPE = integer);";

	private static final String COLUMN = "ALTER TABLE keep ADD c $N;";

	private static final String ARRAY = "ALTER TABLE keep ADD c $N[];";

	private static final String USER = "CREATE VIEW looks AS SELECT a FROM $N;";

	private static final String ARGUMENT = """
			CREATE FUNCTION takes(x $N) RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
			""";

	static NamedKind of(String label, String... sql) {
		return new NamedKind(label, String.join("\n", sql), Set.of());
	}

	NamedKind holding(Set<String> texts) {
		return new NamedKind(this.label, this.sql, texts);
	}

	String named() {
		return this.sql.replace("$N", NAME);
	}

	// Whether PostgreSQL looks for another name itself if this one is taken.
	boolean findsName() {
		return this.label.startsWith("serial") || this.label.startsWith("identity");
	}

	static List<NamedKind> relations() {
		return List.of(of("table", "CREATE TABLE $N (a integer); INSERT INTO $N VALUES (1);"),
				of("partitioned table", "CREATE TABLE $N (a integer) PARTITION BY RANGE (a);"),
				of("partition", "CREATE TABLE whole (a integer) PARTITION BY RANGE (a);",
						"CREATE TABLE $N PARTITION OF whole DEFAULT;"),
				of("view", "CREATE VIEW $N AS SELECT 1 AS a;"),
				of("materialized view", "CREATE MATERIALIZED VIEW $N AS SELECT 1 AS a;"),
				of("sequence", "CREATE SEQUENCE $N;"), of("composite type", COMPOSITE),
				of("serial column", "ALTER TABLE keep ADD n serial;"),
				of("identity column", "ALTER TABLE keep ADD n integer GENERATED ALWAYS AS IDENTITY;"),
				of("sequence of a table", "CREATE TABLE gone (id integer);", "CREATE SEQUENCE $N OWNED BY gone.id;",
						"ALTER TABLE gone ALTER id SET DEFAULT nextval('$N');"));
	}

	static List<NamedKind> parts() {
		return List.of(of("index", "CREATE INDEX $N ON keep (a);"),
				of("index of a table that goes", "CREATE TABLE gone (a integer);", "CREATE INDEX $N ON gone (a);"),
				of("index of a materialized view", "CREATE INDEX $N ON shown (a);"),
				of("index of a materialized view that goes", "CREATE MATERIALIZED VIEW gone AS SELECT 1 AS a;",
						"CREATE INDEX $N ON gone (a);"),
				of("primary key", "ALTER TABLE keep ADD CONSTRAINT $N PRIMARY KEY (id);"),
				of("primary key of a table that goes", "CREATE TABLE gone (id integer CONSTRAINT $N PRIMARY KEY);"),
				of("unique constraint", "ALTER TABLE keep ADD CONSTRAINT $N UNIQUE (a);"),
				of("exclusion constraint", "ALTER TABLE keep ADD CONSTRAINT $N EXCLUDE USING btree (a WITH =);"),
				of("check", "ALTER TABLE keep ADD CONSTRAINT $N CHECK (a > 0);"));
	}

	static List<NamedKind> types() {
		return List.of(of("enum", ENUM), of("domain", DOMAIN),
				of("range", "CREATE TYPE $N AS RANGE (SUBTYPE = integer);"),
				of("multirange", "CREATE TYPE spans AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = $N);"));
	}

	static List<NamedKind> routines() {
		return List.of(of("function", "CREATE FUNCTION $N(i integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';"),
				of("procedure", "CREATE PROCEDURE $N(i integer) LANGUAGE sql AS 'SELECT 1';"),
				of("aggregate", AGGREGATE));
	}

	static List<NamedKind> usedTypes() {
		return List.of(of("enum in a column", ENUM, COLUMN).holding(TEXT), of("enum in an array", ENUM, ARRAY),
				of("enum in a default, an index and a check", ENUM, "ALTER TABLE keep ADD c $N DEFAULT 'one';",
						"CREATE INDEX ix ON keep (c);", "ALTER TABLE keep ADD CONSTRAINT ck CHECK (c <> 'two');")
					.holding(TEXT),
				of("enum in a domain", ENUM, "CREATE DOMAIN over AS $N;", "ALTER TABLE keep ADD c over;").holding(TEXT),
				of("enum in a view", ENUM, COLUMN, "CREATE VIEW looks AS SELECT c FROM keep;").holding(TEXT),
				of("enum in an argument", ENUM, ARGUMENT),
				of("enum in a table that goes", ENUM, "CREATE TABLE gone (c $N);"),
				of("domain in a column", DOMAIN, COLUMN).holding(TEXT), of("domain in an array", DOMAIN, ARRAY),
				of("domain in a view", DOMAIN, COLUMN, "CREATE VIEW looks AS SELECT c FROM keep;").holding(TEXT),
				of("domain in an argument", DOMAIN, ARGUMENT), of("composite type in a column", COMPOSITE, COLUMN),
				of("composite type in an argument", COMPOSITE, ARGUMENT),
				of("range in a column", "CREATE TYPE $N AS RANGE (SUBTYPE = integer);", COLUMN).holding(RANGE),
				of("row type in a column", "CREATE TABLE $N (a integer);", COLUMN));
	}

	static List<NamedKind> usedRelations() {
		return List.of(
				of("lookup table", "CREATE TABLE $N (label text PRIMARY KEY);",
						"ALTER TABLE keep ADD c text CONSTRAINT fk REFERENCES $N;"),
				of("table in a foreign key of a table that goes", "CREATE TABLE $N (a integer PRIMARY KEY);",
						"CREATE TABLE gone (a integer REFERENCES $N);"),
				of("table in a view", "CREATE TABLE $N (a integer);", USER),
				of("view in a view", "CREATE VIEW $N AS SELECT 1 AS a;", USER),
				of("materialized view in a view", "CREATE MATERIALIZED VIEW $N AS SELECT 1 AS a;", USER),
				of("sequence in a default", "CREATE SEQUENCE $N;",
						"ALTER TABLE keep ADD c bigint DEFAULT nextval('$N');"),
				of("function in a view", "CREATE FUNCTION $N(i integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';",
						"CREATE VIEW looks AS SELECT $N(a) AS a FROM keep;"),
				of("function in a default", "CREATE FUNCTION $N(i integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';",
						"ALTER TABLE keep ADD c integer DEFAULT $N(1);"),
				of("aggregate in a view", AGGREGATE, "CREATE VIEW looks AS SELECT $N(a) AS a FROM keep;"));
	}

}
