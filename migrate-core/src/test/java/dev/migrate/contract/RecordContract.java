package dev.migrate.contract;

import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nothing is done that is not recorded, even if a trigger drops the records. */
abstract class RecordContract extends Contract {

	/**
	 * The statements that keep a table from the effects of a statement, without an error.
	 * @param table the table
	 * @param event {@code INSERT}, {@code UPDATE} or {@code DELETE}
	 * @return the statements of a revision
	 */
	abstract String suppression(String table, String event);

	@ParameterizedTest
	@ValueSource(strings = { "migrate_revision", "migrate_history" })
	void upgradeWhoseRecordIsSuppressedIsRolledBack(String table) {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "DROP TABLE one;")
			.add("b1", "a1", suppression(table, "INSERT"), "")
			.add("c1", "b1", "CREATE TABLE two (id int);", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("The upgrade of revision b1")
			.withMessageContaining("INSERT INTO")
			.withMessageContaining(table)
			.withMessageContaining("touched 0 rows instead of 1")
			.withMessageContaining("This stands in the way on this table: the trigger suppressor");
		assertThat(texts(migrate().status().current())).containsExactly("a1");
		this.folder.delete("b1");
		this.folder.delete("c1");
		this.folder.add("c1", "a1", "CREATE TABLE two (id int);", "");
		migrate().upgrade(Target.heads());
		assertThat(texts(migrate().status().current())).containsExactly("c1");
	}

	@Test
	void downgradeWhoseRecordIsSuppressedIsRolledBack() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "DROP TABLE one;");
		migrate().upgrade(Target.heads());
		suppress("migrate_revision", "DELETE");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().downgrade(Target.base()))
			.withMessageContaining("DELETE FROM")
			.withMessageContaining("touched 0 rows instead of 1");
		assertThat(this.database.hasTable("one")).isTrue();
		assertThat(texts(migrate().status().current())).containsExactly("a1");
	}

	@Test
	void stepOutsideTransactionStopsBeforeItsNextStatement() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "DROP TABLE one;");
		migrate().upgrade(Target.heads());
		suppress("migrate_revision", "UPDATE");
		this.folder.addStandalone("b1", "a1", "CREATE TABLE two (id int);\nCREATE TABLE three (id int);", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("UPDATE")
			.withMessageContaining("touched 0 rows instead of 1");
		assertThat(this.database.hasTable("two")).isFalse();
		assertThat(this.database.hasTable("three")).isFalse();
	}

	private void suppress(String table, String event) {
		for (String statement : suppression(table, event).split("\n", -1)) {
			this.database.execute(statement);
		}
	}

}
