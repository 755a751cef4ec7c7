package dev.migrate.testing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparableDumpTests {

	private static final String TABLE = """
			CREATE TABLE public.task (
			    id bigint NOT NULL,
			    title text
			);

			COMMENT ON COLUMN public.task.id IS 'Number';

			COMMENT ON COLUMN public.task.title IS 'Text';
			""";

	@Test
	void orderOfColumnsDoesNotCount() {
		assertThat(ComparableDump.of(TABLE)).isEqualTo(ComparableDump.of("""
				CREATE TABLE public.task (
				    title text,
				    id bigint NOT NULL
				);

				COMMENT ON COLUMN public.task.title IS 'Text';

				COMMENT ON COLUMN public.task.id IS 'Number';
				"""));
	}

	@Test
	void nameThatTheServerGivesToNotNullDoesNotCount() {
		String named = TABLE.replace("NOT NULL", "CONSTRAINT \"the \"\"old\"\" name_not_null1\" NOT NULL");
		assertThat(ComparableDump.of(named)).isEqualTo(ComparableDump.of(TABLE));
	}

	@Test
	void orderOfTheColumnsOfStatisticsDoesNotCount() {
		String statistics = "CREATE STATISTICS public.\"st, of\" (ndistinct) ON \"the, date\", id, (lower(title)) FROM public.task;";
		assertThat(ComparableDump.of(statistics))
			.isEqualTo(ComparableDump.of(statistics.replace("\"the, date\", id", "id, \"the, date\"")))
			.isNotEqualTo(ComparableDump.of(statistics.replace(" id,", " no,")))
			.isNotEqualTo(ComparableDump.of(statistics.replace("lower", "upper")))
			.isNotEqualTo(ComparableDump.of(statistics.replace("ndistinct", "mcv")));
	}

	@Test
	void orderOfStorageParametersDoesNotCount() {
		String index = "CREATE INDEX i ON public.task USING btree (id) WITH (deduplicate_items=off, fillfactor='70');";
		assertThat(ComparableDump.of(index))
			.isEqualTo(ComparableDump
				.of(index.replace("deduplicate_items=off, fillfactor='70'", "fillfactor='70', deduplicate_items=off")))
			.isNotEqualTo(ComparableDump.of(index.replace("70", "80")));
	}

	@Test
	void everythingElseCounts() {
		assertThat(ComparableDump.of(TABLE.replace("bigint", "integer"))).isNotEqualTo(ComparableDump.of(TABLE));
		assertThat(ComparableDump.of(TABLE.replace(" NOT NULL", ""))).isNotEqualTo(ComparableDump.of(TABLE));
		assertThat(ComparableDump.of(TABLE.replace("'Text'", "'Title'"))).isNotEqualTo(ComparableDump.of(TABLE));
		assertThat(ComparableDump.of("SELECT 2,\n    1;")).isNotEqualTo(ComparableDump.of("SELECT 1,\n    2;"));
	}

}
