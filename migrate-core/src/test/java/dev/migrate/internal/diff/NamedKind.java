package dev.migrate.internal.diff;

import java.util.List;
import java.util.Set;

/**
 * A kind of thing that can have a name, and the users of the thing.
 *
 * @param thing the kind of thing; a name never passes between two things of one kind
 * @param label the kind of thing and its users
 * @param sql the statements that create it beside {@link #SURROUNDINGS}; {@code $N} is
 * its name
 * @param values the values that its column {@code c} can hold, as text; empty if it has
 * no such column
 */
record NamedKind(String thing, String label, String sql, Set<String> values) {

	/**
	 * The name that the sequence of the column {@code n} of the table {@code keep} has.
	 */
	static final String NAME = "keep_n_seq";

	/** The objects that exist on both sides. */
	static final String SURROUNDINGS = """
			CREATE TABLE keep (id integer, a integer);
			INSERT INTO keep VALUES (1, 1);
			CREATE MATERIALIZED VIEW shown AS SELECT id, a FROM keep;
			""";

	private static final Set<String> TEXT = Set.of("one", "[1,2)");

	private static final Set<String> SPAN = Set.of("[1,2)");

	private static final String ENUM = "CREATE TYPE $N AS ENUM ('one', 'two', '[1,2)');";

	private static final String DOMAIN = "CREATE DOMAIN $N AS text CHECK (VALUE <> '');";

	private static final String COMPOSITE = "CREATE TYPE $N AS (a integer);";

	private static final String RANGE = "CREATE TYPE $N AS RANGE (SUBTYPE = integer);";

	private static final String TABLE = "CREATE TABLE $N (a integer);";

	private static final String FUNCTION = """
			CREATE FUNCTION $N(i integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
			""";

	private static final String AGGREGATE = "CREATE AGGREGATE $N (integer) (SFUNC = int4pl, STYPE = integer);";

	private static final String COLUMN = "ALTER TABLE keep ADD c $N;";

	private static final String ARRAY = "ALTER TABLE keep ADD c $N[];";

	private static final String VIEW = "CREATE VIEW looks AS SELECT a FROM $N;";

	private static final String ARGUMENT = """
			CREATE FUNCTION takes(x $N) RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
			""";

	private static NamedKind of(String thing, String... sql) {
		return new NamedKind(thing, thing, String.join("\n", sql), Set.of());
	}

	private NamedKind as(String how) {
		return new NamedKind(this.thing, this.thing + " " + how, this.sql, this.values);
	}

	private NamedKind holding(Set<String> texts) {
		return new NamedKind(this.thing, this.label, this.sql, texts);
	}

	boolean hasColumn() {
		return this.sql.contains(" ADD c ");
	}

	String named() {
		return this.sql.replace("$N", NAME);
	}

	static List<NamedKind> relations() {
		return List.of(of("table", TABLE, "INSERT INTO $N VALUES (1);"),
				of("table", "CREATE TABLE $N (a integer) PARTITION BY RANGE (a);").as("with partitions"),
				of("table", "CREATE TABLE whole (a integer) PARTITION BY RANGE (a);",
						"CREATE TABLE $N PARTITION OF whole DEFAULT;")
					.as("that is a partition"),
				of("view", "CREATE VIEW $N AS SELECT 1 AS a;"),
				of("materialized view", "CREATE MATERIALIZED VIEW $N AS SELECT 1 AS a;"),
				of("sequence", "CREATE SEQUENCE $N;"), of("composite type", COMPOSITE),
				of("counted column", "ALTER TABLE keep ADD n serial;"),
				of("counted column", "ALTER TABLE keep ADD n integer GENERATED ALWAYS AS IDENTITY;").as("by identity"),
				of("sequence of a table", "CREATE TABLE counted (id integer);",
						"CREATE SEQUENCE $N OWNED BY counted.id;",
						"ALTER TABLE counted ALTER id SET DEFAULT nextval('$N');"));
	}

	static List<NamedKind> parts() {
		return List.of(of("index", "CREATE INDEX $N ON keep (a);"),
				of("index of a table that goes", "CREATE TABLE indexed (a integer);",
						"CREATE INDEX $N ON indexed (a);"),
				of("index of a materialized view", "CREATE INDEX $N ON shown (a);"),
				of("index of a materialized view that goes", "CREATE MATERIALIZED VIEW stored AS SELECT 1 AS a;",
						"CREATE INDEX $N ON stored (a);"),
				of("primary key", "ALTER TABLE keep ADD CONSTRAINT $N PRIMARY KEY (id);"),
				of("primary key of a table that goes", "CREATE TABLE keyed (id integer CONSTRAINT $N PRIMARY KEY);"),
				of("unique constraint", "ALTER TABLE keep ADD CONSTRAINT $N UNIQUE (a);"),
				of("exclusion constraint", "ALTER TABLE keep ADD CONSTRAINT $N EXCLUDE USING btree (a WITH =);"),
				of("check", "ALTER TABLE keep ADD CONSTRAINT $N CHECK (a > 0);"));
	}

	static List<NamedKind> types() {
		return List.of(of("enum", ENUM), of("domain", DOMAIN), of("range", RANGE),
				of("multirange", "CREATE TYPE spans AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = $N);"));
	}

	static List<NamedKind> routines() {
		return List.of(of("function", FUNCTION),
				of("procedure", "CREATE PROCEDURE $N(i integer) LANGUAGE sql AS 'SELECT 1';"),
				of("aggregate", AGGREGATE));
	}

	static List<NamedKind> usedTypes() {
		return List
			.of(of("enum", ENUM, COLUMN).as("in a column").holding(TEXT), of("enum", ENUM, ARRAY).as("in an array"),
					of("enum", ENUM, "ALTER TABLE keep ADD c $N DEFAULT 'one';", "CREATE INDEX ix ON keep (c);",
							"ALTER TABLE keep ADD CONSTRAINT ck CHECK (c <> 'two');")
						.as("in a default, an index and a check")
						.holding(TEXT),
					of("enum", ENUM, "CREATE DOMAIN over AS $N;", "ALTER TABLE keep ADD c over;").as("in a domain")
						.holding(TEXT),
					of("enum", ENUM, COLUMN, "CREATE VIEW looks AS SELECT c FROM keep;").as("in a view").holding(TEXT),
					of("enum", ENUM, ARGUMENT).as("in an argument"),
					of("enum", ENUM, "CREATE TABLE typed (c $N);").as("in a table that goes"),
					of("domain", DOMAIN, COLUMN).as("in a column").holding(TEXT),
					of("domain", DOMAIN, ARRAY).as("in an array"),
					of("domain", DOMAIN, COLUMN, "CREATE VIEW looks AS SELECT c FROM keep;").as("in a view")
						.holding(TEXT),
					of("domain", DOMAIN, ARGUMENT).as("in an argument"),
					of("composite type", COMPOSITE, COLUMN).as("in a column"),
					of("composite type", COMPOSITE, ARGUMENT).as("in an argument"),
					of("range", RANGE, COLUMN).as("in a column").holding(SPAN),
					of("table", TABLE, COLUMN).as("as the type of a column"));
	}

	static List<NamedKind> usedRelations() {
		return List.of(
				of("table", "CREATE TABLE $N (label text CONSTRAINT pk PRIMARY KEY);",
						"ALTER TABLE keep ADD c text CONSTRAINT fk REFERENCES $N;")
					.as("that is looked up"),
				of("table", "CREATE TABLE $N (a integer CONSTRAINT pk PRIMARY KEY);",
						"CREATE TABLE referring (a integer CONSTRAINT fk REFERENCES $N);")
					.as("that a table refers to which goes"),
				of("table", TABLE, VIEW).as("in a view"),
				of("view", "CREATE VIEW $N AS SELECT 1 AS a;", VIEW).as("in a view"),
				of("materialized view", "CREATE MATERIALIZED VIEW $N AS SELECT 1 AS a;", VIEW).as("in a view"),
				of("sequence", "CREATE SEQUENCE $N;", "ALTER TABLE keep ADD c bigint DEFAULT nextval('$N');")
					.as("in a default"),
				of("function", FUNCTION, "CREATE VIEW looks AS SELECT $N(a) AS a FROM keep;").as("in a view"),
				of("function", FUNCTION, "ALTER TABLE keep ADD c integer DEFAULT $N(1);").as("in a default"),
				of("aggregate", AGGREGATE, "CREATE VIEW looks AS SELECT $N(a) AS a FROM keep;").as("in a view"));
	}

}
