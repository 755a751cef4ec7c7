package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Column.Origin;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Index.State;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Trigger;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.SchemaValues;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PostgresTest
class PartitionInspectionTests {

	private static final String LEVELS = """
			CREATE TABLE event (day date NOT NULL, region text, id bigint)
			PARTITION BY RANGE (day);
			CREATE TABLE "event 2024" PARTITION OF event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
			PARTITION BY LIST (region);
			""";

	@Test
	void partitionsOfSeveralLevels(TestDatabase database) {
		database.execute(LEVELS + """
				CREATE TABLE eu PARTITION OF "event 2024" FOR VALUES IN ('de', 'fr') PARTITION BY HASH (id);
				CREATE TABLE eu0 PARTITION OF eu FOR VALUES WITH (MODULUS 2, REMAINDER 0);
				CREATE TABLE rest PARTITION OF event DEFAULT""");
		assertThat(Inspections.inspect(database).tables())
			.extracting((table) -> table.name().name(), (table) -> table.form().partitionKey(),
					(table) -> table.form().partitionOf())
			.containsExactly(tuple("eu", "HASH (id)", of(database, "event 2024", "FOR VALUES IN ('de', 'fr')")),
					tuple("eu0", null, of(database, "eu", "FOR VALUES WITH (modulus 2, remainder 0)")),
					tuple("event", "RANGE (day)", null),
					tuple("event 2024", "LIST (region)",
							of(database, "event", "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')")),
					tuple("rest", null, of(database, "event", "DEFAULT")));
	}

	@Test
	void whatAPartitionHasFromItsParentIsListedThere(TestDatabase database) {
		database.execute("""
				CREATE TABLE target (id int PRIMARY KEY);
				CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
				CREATE TABLE p (id int PRIMARY KEY, t int CONSTRAINT fk REFERENCES target,
				CONSTRAINT positive CHECK (id > 0)) PARTITION BY RANGE (id);
				CREATE INDEX pi ON p (t);
				CREATE TABLE c PARTITION OF p FOR VALUES FROM (1) TO (10);
				CREATE TRIGGER tr AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();
				CREATE INDEX ci ON c (t, id);
				ALTER TABLE c ADD CONSTRAINT own CHECK (t > 0)""");
		Table parent = Inspections.table(database, "p");
		Table child = Inspections.table(database, "c");
		assertThat(parent.constraints()).hasSize(3)
			.hasAtLeastOneElementOfType(ForeignKey.class)
			.contains(SchemaValues.primaryKey("p_pkey", "id"), Check.of("positive", "(id > 0)"));
		assertThat(parent.indexes()).containsExactly(SchemaValues.index("pi", IndexKey.column("t")));
		assertThat(parent.triggers()).extracting(Trigger::name).containsExactly("tr");
		assertThat(child.columns()).extracting(Column::origin).containsOnly(Origin.INHERITED);
		assertThat(child.constraints()).containsExactly(Check.of("own", "(t > 0)"));
		assertThat(child.indexes())
			.containsExactly(SchemaValues.index("ci", IndexKey.column("t"), IndexKey.column("id")));
		assertThat(child.triggers()).isEmpty();
	}

	@Test
	void partitionKnowsWhatItCallsTheKeysOfItsParent(TestDatabase database) {
		database.execute(
				"""
						CREATE TABLE target (id int PRIMARY KEY);
						CREATE TABLE p (id int PRIMARY KEY, t int CONSTRAINT fk REFERENCES target, u int CONSTRAINT same REFERENCES target)
						PARTITION BY RANGE (id);
						CREATE TABLE c (id int NOT NULL, t int CONSTRAINT other REFERENCES target, u int CONSTRAINT same REFERENCES target);
						CREATE INDEX pt ON p (t);
						CREATE INDEX ct ON c (t);
						ALTER TABLE p ATTACH PARTITION c FOR VALUES FROM (1) TO (10)""");
		PartitionOf partition = Objects.requireNonNull(Inspections.table(database, "c").form().partitionOf());
		assertThat(partition.names())
			.containsExactlyInAnyOrderEntriesOf(Map.of("p_pkey", "c_pkey", "pt", "ct", "fk", "other"));
		assertThat(partition.name("same")).isEqualTo("same");
	}

	@Test
	void attachedPartitionIsLikeOneThatWasCreatedAsOne(TestDatabase database) {
		database.execute("""
				CREATE TABLE p (id int PRIMARY KEY, n int CHECK (n > 0)) PARTITION BY RANGE (id);
				CREATE INDEX pn ON p (n);
				CREATE TABLE c PARTITION OF p FOR VALUES FROM (1) TO (10)""");
		Schema created = Inspections.inspect(database);
		database.execute("""
				DROP TABLE c;
				CREATE TABLE c (id int PRIMARY KEY, n int CONSTRAINT p_n_check CHECK (n > 0));
				CREATE INDEX c_n_idx ON c (n);
				ALTER TABLE p ATTACH PARTITION c FOR VALUES FROM (1) TO (10)""");
		assertThat(Inspections.inspect(database)).isEqualTo(created);
	}

	@Test
	void identityIsListedAtThePartitionedTable(TestDatabase database) {
		database.execute("""
				CREATE TABLE p (id int GENERATED ALWAYS AS IDENTITY) PARTITION BY RANGE (id);
				CREATE TABLE c PARTITION OF p FOR VALUES FROM (1) TO (10)""");
		assertThat(Inspections.table(database, "p").columns()).first()
			.extracting(Column::value)
			.isInstanceOf(ColumnValue.Identity.class);
		assertThat(Inspections.table(database, "c").columns()).first().extracting(Column::value).isNull();
	}

	@Test
	void foreignKeyThatRefersToAPartitionedTableIsListedOnce(TestDatabase database) {
		database.execute("""
				CREATE TABLE p (id int PRIMARY KEY) PARTITION BY RANGE (id);
				CREATE TABLE c PARTITION OF p FOR VALUES FROM (1) TO (10);
				CREATE TABLE t (p int CONSTRAINT fk REFERENCES p)""");
		assertThat(Inspections.table(database, "t").constraints()).containsExactly(
				SchemaValues.foreignKey("fk", List.of("p"), Inspections.name(database, "p"), List.of("id")));
	}

	@Test
	void indexThatAPartitionDoesNotHaveYetIsInvalid(TestDatabase database) {
		database.execute("""
				CREATE TABLE p (id int) PARTITION BY RANGE (id);
				CREATE TABLE c PARTITION OF p FOR VALUES FROM (1) TO (10);
				CREATE INDEX i ON ONLY p (id)""");
		assertThat(Inspections.table(database, "p").indexes()).singleElement()
			.extracting(Index::state)
			.isEqualTo(State.INVALID);
		database.execute("CREATE INDEX ci ON c (id); ALTER INDEX i ATTACH PARTITION ci");
		assertThat(Inspections.table(database, "p").indexes())
			.containsExactly(SchemaValues.index("i", IndexKey.column("id")));
		assertThat(Inspections.table(database, "c").indexes()).isEmpty();
	}

	private static PartitionOf of(TestDatabase database, String parent, String bound) {
		return new PartitionOf(Inspections.name(database, parent), bound);
	}

}
