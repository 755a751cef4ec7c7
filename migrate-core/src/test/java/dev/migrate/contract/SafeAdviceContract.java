package dev.migrate.contract;

import java.util.List;

import dev.migrate.State;
import dev.migrate.execution.DatabaseAheadException;
import dev.migrate.execution.IrreversibleRevisionException;
import dev.migrate.execution.RevisionEditedException;
import dev.migrate.execution.Step;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Advice is followed, and the database is right afterwards. */
abstract class SafeAdviceContract extends Contract {

	private void splice() {
		add("r1", "none").add("r3", "r1");
		migrate().upgrade(Target.heads());
		add("r2", "r1").add("r3", "r2");
	}

	private SafeAdviceContract add(String id, String down) {
		this.folder.add(id, down, "CREATE TABLE " + id + " (id int);", "DROP TABLE " + id + ";");
		return this;
	}

	@Test
	void revisionInANewPlaceIsTakenBackAndAppliedAgain() {
		splice();
		assertThatExceptionOfType(RevisionEditedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("Restore the place of r3")
			.withMessageContaining("migrate downgrade r3@r1, and then: migrate upgrade.")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("stamp"));
		migrate().downgrade(Target.parse("r3@r1"));
		migrate().upgrade(Target.heads());
		assertEverything();
	}

	@Test
	void stampOfWhatIsThereLeavesWhatNeverRanToTheNextUpgrade() {
		splice();
		assertThat(migrate().stamp(List.of(Target.current())).added()).isEmpty();
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("r2");
		assertEverything();
	}

	@Test
	void stampLeavesAnInterruptedStepAloneUnlessATargetIsAboutIt() {
		add("r1", "none").add("x", "none");
		this.folder.addStandalone("r2", "r1", "CREATE TABLE r2 (id int);\nCREATE TABLE r3 (id int);",
				"DROP TABLE r3;\nDROP TABLE r2;");
		this.database.execute("CREATE TABLE r3 (id int)");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()));
		this.database.execute("DROP TABLE r3");
		assertThat(migrate().planStamp(List.of(Target.current())).steps()).isEmpty();
		migrate().stamp(List.of(Target.parse("x")));
		assertThat(migrate().planStamp(List.of(Target.parse("r2"))).steps()).singleElement()
			.satisfies((step) -> assertThat(texts(((Step.Stamp) step).begun())).containsExactly("r2"));
		assertThat(migrate().status().state()).isNotEqualTo(State.UP_TO_DATE);
		migrate().upgrade(Target.heads());
		assertEverything();
	}

	@Test
	void stampLeavesAnInterruptedDowngradeAlone() {
		add("r1", "none");
		this.folder.addStandalone("r2", "r1", "CREATE TABLE r2 (id int);\nCREATE TABLE r3 (id int);",
				"DROP TABLE r3;\nDROP TABLE gone;\nDROP TABLE r2;");
		migrate().upgrade(Target.heads());
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().downgrade(Target.parse("r1")));
		assertThat(migrate().stamp(List.of(Target.current())).refreshed()).isEmpty();
		this.database.execute("CREATE TABLE gone (id int)");
		migrate().downgrade(Target.parse("r1"));
		assertThat(List.of("r2", "r3", "gone")).noneMatch(this.database::hasTable);
		migrate().upgrade(Target.heads());
		assertEverything();
	}

	@Test
	void revisionBelowANewOneOfSeveralHeadsIsTakenBackAlone() {
		add("r1", "none").add("r3", "r1").add("x", "none");
		migrate().upgrade(Target.heads());
		add("r2", "none").add("r3", "r2");
		assertThatExceptionOfType(RevisionEditedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("migrate downgrade r3@base, and then: migrate upgrade.");
		assertThat(texts(migrate().downgrade(Target.parse("r3@base")).removed())).containsExactly("r3");
		migrate().upgrade(Target.heads());
		assertEverything();
	}

	// The view was built on the table, whatever the files say now.
	@Test
	void revisionsThatHaveChangedPlacesAreTakenBackAsTheyWereBuilt() {
		add("r1", "none").add("r2", "r1");
		this.folder.add("x", "r2", "CREATE VIEW x AS SELECT id FROM r2;", "DROP VIEW x;");
		migrate().upgrade(Target.heads());
		add("r2", "x").add("r3", "r2");
		this.folder.add("x", "r1", "CREATE VIEW x AS SELECT id FROM r1;", "DROP VIEW x;");
		assertThatExceptionOfType(RevisionEditedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("migrate downgrade x@r1, and then: migrate upgrade.");
		assertThat(texts(migrate().downgrade(Target.parse("x@r1")).removed())).containsExactly("x", "r2");
		migrate().upgrade(Target.heads());
		assertEverything();
	}

	@Test
	void revisionInANewPlaceWithoutAWayBackIsAcceptedThere() {
		add("r1", "none");
		addWithoutWayBack("r3", "r1");
		migrate().upgrade(Target.heads());
		add("r2", "r1");
		addWithoutWayBack("r3", "r2");
		assertThatExceptionOfType(RevisionEditedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("since r3 has no way back")
			.withMessageContaining("type: migrate stamp current.")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("migrate downgrade"));
		migrate().stamp(List.of(Target.current()));
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("r2");
		assertEverything();
	}

	@Test
	void surplusRevisionWithoutAWayBackIsNotSaidToHaveOne() {
		add("r1", "none").add("r2", "r1");
		addWithoutWayBack("r3", "r2");
		migrate().upgrade(Target.heads());
		this.folder.delete("r2");
		this.folder.delete("r3");
		assertThatExceptionOfType(DatabaseAheadException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("restore their files")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("migrate downgrade"));
		add("r2", "r1");
		addWithoutWayBack("r3", "r2");
		assertEverything();
	}

	private void addWithoutWayBack(String id, String down) {
		this.folder.write(id, down, "-- migrate:upgrade\nCREATE TABLE " + id + " (id int);\n");
	}

	@Test
	void squashedHistoryIsRecordedAnew() {
		add("r1", "none").add("r2", "r1").add("r3", "r2");
		migrate().upgrade(Target.heads());
		List.of("r1", "r2", "r3").forEach(this.folder::delete);
		this.folder.add("s1", "none", "CREATE TABLE r1 (id int);\nCREATE TABLE r2 (id int);\nCREATE TABLE r3 (id int);",
				"");
		assertThatExceptionOfType(DatabaseAheadException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("migrate stamp --purge heads")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("downgrade"));
		migrate().purgeAndStamp(List.of(Target.heads()));
		assertThat(texts(migrate().status().current())).containsExactly("s1");
		assertEverything();
	}

	@Test
	void missingDowngradeIsWrittenBesideTheUpgradeThatRan() {
		addWithoutWayBack("r1", "none");
		migrate().upgrade(Target.heads());
		this.folder.add("r1", "none", "CREATE TABLE r1 (id int, a int);", "DROP TABLE r1;");
		assertNoWayBack("since its file has been edited: give the file its upgrade section back, and the downgrade of "
				+ "the file counts.");
		this.folder.delete("r1");
		assertNoWayBack("since its file is gone: put the file back, with a downgrade.");
		add("r1", "none");
		migrate().downgrade(Target.base());
		assertThat(this.database.hasTable("r1")).isFalse();
	}

	private void assertNoWayBack(String advice) {
		assertThatExceptionOfType(IrreversibleRevisionException.class)
			.isThrownBy(() -> migrate().downgrade(Target.base()))
			.withMessageContaining("revision r1 has no downgrade section. That is its copy in the database, " + advice);
	}

	private void assertEverything() {
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
		assertThat(migrate().upgrade(Target.heads()).applied()).isEmpty();
		assertThat(List.of("r1", "r2", "r3")).allMatch(this.database::hasTable);
	}

}
