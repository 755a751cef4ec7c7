package dev.migrate.contract;

import java.util.List;

import dev.migrate.RevisionStatus;
import dev.migrate.State;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.TablesResult;
import dev.migrate.history.ForeignTableException;
import dev.migrate.history.HistoryQuery;
import dev.migrate.history.MissingTableException;
import dev.migrate.revision.Target;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A database that has lost some of the tables of Migrate, or has others by their name.
 */
abstract class LostTablesContract extends Contract {

	@BeforeEach
	void writeRevisions() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "DROP TABLE one;")
			.add("b1", "a1", "INSERT INTO one VALUES (1);", "DELETE FROM one;");
	}

	/**
	 * The tables that the product has.
	 * @return their names, that of the revisions first
	 */
	abstract List<String> own();

	@Test
	void lostRevisionsStopEverythingAndAreRecordedAgain() {
		lose("migrate_revision");
		for (ThrowingCallable work : List.<ThrowingCallable>of(() -> migrate().upgrade(Target.heads()),
				() -> migrate().downgrade(Target.base()), () -> migrate().stamp(List.of(Target.heads())),
				() -> migrate().validate(Target.heads()), () -> migrate().status(),
				() -> migrate().planUpgrade(Target.heads()))) {
			assertThatExceptionOfType(MissingTableException.class).isThrownBy(work)
				.withMessageContaining("migrate_history")
				.withMessageContaining("its table \"migrate_revision\" is missing")
				.withMessageContaining("Restore \"migrate_revision\" from a backup")
				.withMessageContaining("migrate ensure-version")
				.withMessageContaining("migrate log");
		}
		assertThat(migrate().history(HistoryQuery.NEWEST)).isNotEmpty();
		assertRecordedAgain();
	}

	@Test
	void everyOtherPartOfTheTablesCanBeLost() {
		List<String> others = own().subList(1, own().size());
		others.forEach((table) -> {
			lose(table);
			assertThat(migrate().upgrade(Target.heads()).applied()).isEmpty();
			assertThatExceptionOfType(MissingTableException.class).isThrownBy(() -> migrate().status())
				.withMessageContaining(
						"2 applied revisions in \"migrate_revision\", but its table \"" + table + "\" is missing");
			assertThat(migrate().ensureTables()).isEqualTo(TablesResult.CREATED);
			assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
		});
	}

	@Test
	void pairsWithTheRevisionsCanBeLost() {
		for (String other : own().subList(1, own().size())) {
			if (own().size() > 2) {
				lose("migrate_revision");
				this.database.execute("DROP TABLE " + other);
				assertThatExceptionOfType(MissingTableException.class)
					.isThrownBy(() -> migrate().upgrade(Target.heads()))
					.withMessageContaining("its tables \"migrate_revision\" and \"" + other + "\" are missing");
				assertRecordedAgain();
			}
		}
	}

	@Test
	void pairBesideTheRevisionsCanBeLost() {
		migrate().upgrade(Target.heads());
		own().subList(1, own().size()).forEach((table) -> this.database.execute("DROP TABLE " + table));
		this.folder.add("c1", "b1", "INSERT INTO one VALUES (2);", "");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("c1");
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
	}

	@Test
	void withoutAnyOfThemTheDatabaseIsNew() {
		assertThat(migrate().status().revisions()).extracting(RevisionStatus::application).containsOnlyNulls();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void tableOfSomebodyElseIsTold(int index) {
		if (index < own().size()) {
			String table = own().get(index);
			this.database.execute("CREATE TABLE " + table + " (id int, title varchar(20))");
			assertThatExceptionOfType(ForeignTableException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
				.satisfies(LostTablesContract::namesTheWay)
				.withMessageContaining("The table \"" + table + "\" is not the one that Migrate creates")
				.withMessageContaining("The database is unchanged.");
			assertThatExceptionOfType(ForeignTableException.class).isThrownBy(() -> migrate().status());
			assertThatExceptionOfType(ForeignTableException.class).isThrownBy(() -> migrate().ensureTables());
			assertThat(this.database.hasTable("one")).isFalse();
			builder(this.database.dataSource()).tablePrefix("app_").build().upgrade(Target.heads());
			assertThat(this.database.hasTable("one")).isTrue();
		}
	}

	private static void namesTheWay(MigrateException error) {
		assertThat(error.action()).contains("migrate.table-prefix");
	}

	private void lose(String table) {
		migrate().upgrade(Target.heads());
		this.database.execute("DROP TABLE " + table);
	}

	private void assertRecordedAgain() {
		assertThat(migrate().ensureTables()).isEqualTo(TablesResult.CREATED);
		migrate().stamp(List.of(Target.heads()));
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
		assertThat(this.database.jdbc().sql("SELECT count(*) FROM one").query(Integer.class).single()).isEqualTo(1);
	}

}
