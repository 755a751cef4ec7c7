package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.List;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.SequenceOptions;
import dev.migrate.internal.schema.SequenceOptions.Cycle;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class SequenceInspectionTests {

	private static final SequenceOptions BIGINT = new SequenceOptions(1, 1, 1, Long.MAX_VALUE, 1, Cycle.NO_CYCLE);

	@Test
	void sequencesHaveTheirOptions(TestDatabase database) {
		database.execute("""
				CREATE SEQUENCE b;
				CREATE SEQUENCE "A" AS smallint START 5 INCREMENT 10 MINVALUE -5 MAXVALUE 105 CACHE 20 CYCLE;
				COMMENT ON SEQUENCE "A" IS 'counts'""");
		assertThat(sequences(database)).containsExactly(
				new Sequence(Inspections.name(database, "A"), "smallint",
						new SequenceOptions(5, 10, -5, 105, 20, Cycle.CYCLE), null, Persistence.LOGGED, "counts"),
				new Sequence(Inspections.name(database, "b"), "bigint", BIGINT, null, Persistence.LOGGED, null));
	}

	@Test
	void whereASequenceStandsDoesNotCount(TestDatabase database) {
		database.execute("CREATE SEQUENCE s");
		List<Sequence> before = sequences(database);
		database.execute("SELECT nextval('s'), nextval('s')");
		assertThat(sequences(database)).isEqualTo(before);
	}

	@Test
	void serialIsASequenceThatItsColumnOwns(TestDatabase database) {
		database.execute("CREATE TABLE t (id serial)");
		assertThat(sequences(database)).containsExactly(new Sequence(Inspections.name(database, "t_id_seq"), "integer",
				new SequenceOptions(1, 1, 1, Integer.MAX_VALUE, 1, Cycle.NO_CYCLE),
				new ColumnReference(Inspections.name(database, "t"), "id"), Persistence.LOGGED, null));
		assertThat(Inspections.table(database, "t").columns()).extracting(Column::value)
			.containsExactly(new Default("nextval('t_id_seq'::regclass)"));
	}

	@Test
	void sequenceMayBeUnlogged(TestDatabase database) {
		if (Inspections.knows(15, database, "CREATE UNLOGGED SEQUENCE s")) {
			assertThat(sequences(database)).extracting(Sequence::persistence).containsExactly(Persistence.UNLOGGED);
		}
	}

	@Test
	void sequenceOfATableThatIsLeftOutIsLeftOut(TestDatabase database) {
		database.execute("CREATE TABLE flyway_schema_history (installed_rank serial)");
		assertThat(Inspections.inspect(database).objects()).isEmpty();
	}

	private static List<Sequence> sequences(TestDatabase database) {
		return Inspections.inspect(database).objects(Sequence.class);
	}

}
