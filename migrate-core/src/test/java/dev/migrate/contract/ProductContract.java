package dev.migrate.contract;

import java.util.List;
import java.util.Locale;

import dev.migrate.Migrate;
import dev.migrate.State;
import dev.migrate.error.Fault;
import dev.migrate.internal.script.Products;
import dev.migrate.internal.script.RevisionFiles;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.testing.FileProducts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One history serves several products. */
abstract class ProductContract extends Contract {

	/** Each product makes another table, and both drop the shared one. */
	private static final String SECTIONS = """
			-- migrate:upgrade postgresql
			CREATE TABLE made_on_postgresql (id int);
			CREATE TABLE made (id int);
			-- migrate:upgrade sqlite
			CREATE TABLE made_on_sqlite (id int);
			CREATE TABLE made (id int);
			-- migrate:downgrade postgresql
			DROP TABLE made;
			DROP TABLE made_on_postgresql;
			-- migrate:downgrade sqlite
			DROP TABLE made;
			DROP TABLE made_on_sqlite;
			""";

	@Test
	void sectionsOfTheProductRun() {
		this.folder.write("a1", "none", SECTIONS).add("b1", "a1", "ALTER TABLE made ADD name text;", "");
		migrate().upgrade(Target.heads());
		assertThat(this.database.hasTable("made_on_" + own())).isTrue();
		assertThat(this.database.hasTable("made_on_" + other())).isFalse();
		assertThat(migrate().show(Target.parse("a1")).get(0).upgradeSql()).contains("made_on_" + own())
			.doesNotContain("made_on_" + other());
		migrate().downgrade(Target.base());
		assertThat(this.database.hasTable("made_on_" + own())).isFalse();
	}

	@Test
	void downgradeIsThatOfTheProductEvenWithoutTheFile() {
		this.folder.write("a1", "none", SECTIONS);
		migrate().upgrade(Target.heads());
		this.folder.delete("a1");
		migrate().downgrade(Target.base());
		assertThat(this.database.hasTable("made")).isFalse();
		assertThat(this.database.hasTable("made_on_" + own())).isFalse();
	}

	@Test
	void changeOfAnotherProductsSectionIsNoEdit() {
		this.folder.write("a1", "none", SECTIONS);
		migrate().upgrade(Target.heads());
		this.folder.write("a1", "none", SECTIONS.replace("made_on_" + other(), "better_on_" + other()));
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
		this.folder.write("a1", "none", SECTIONS.replace("made_on_" + own(), "better_on_" + own()));
		assertThat(migrate().status().state()).isEqualTo(State.EDITED);
	}

	@Test
	void historyOfAnotherProductIsRecognised() {
		this.folder.write("a1", "none", SECTIONS);
		migrate().upgrade(Target.heads());
		this.database.execute("UPDATE migrate_revision SET file_hash = 'another', checksum = '" + checksum() + "'");
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
		migrate().downgrade(Target.base());
		assertThat(this.database.hasTable("made_on_" + own())).isFalse();
	}

	// The checksum that a run on the other product records.
	private String checksum() {
		Products products = own().equals("sqlite") ? FileProducts.POSTGRESQL : FileProducts.SQLITE;
		return RevisionFiles.load(List.of(this.folder.location()), getClass().getClassLoader(), products)
			.find(new RevisionId("a1"))
			.orElseThrow()
			.checksum()
			.value();
	}

	@Test
	void productWithoutASectionIsAFaultBeforeAnythingRuns() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "")
			.write("b1", "a1", "-- migrate:upgrade " + other() + "\nCREATE TABLE two (id int);\n");
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("b1.sql:6: The file has a section for the upgrade on " + other() + ", and none for "
					+ own() + ". Write '-- migrate:upgrade " + own() + "'");
		assertThat(this.database.hasTable("one")).isFalse();
	}

	@Test
	void faultsAreThoseOfAllNamedProducts() {
		this.folder.write("a1", "none", "-- migrate:upgrade " + own() + "\nCREATE TABLE one (id int);\n")
			.write("b1", "a1", "-- migrate:upgrade\nSELECT 1;\n-- migrate:downgrade " + other() + "\nSELECT 2;\n");
		Migrate both = builder(this.database.dataSource()).dialects(List.of("PostgreSQL", "sqlite")).build();
		assertThat(both.faults()).extracting(Fault::problem)
			.anySatisfy(
					(problem) -> assertThat(problem).contains("the upgrade on " + own() + ", and none for " + other()))
			.anySatisfy((problem) -> assertThat(problem)
				.contains("the downgrade on " + other() + ", and none for " + own()))
			.hasSize(2);
	}

	private String own() {
		return this.database.dialect().product().toLowerCase(Locale.ROOT);
	}

	private String other() {
		return own().equals("sqlite") ? "postgresql" : "sqlite";
	}

}
