package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.migrate.error.Fault;
import dev.migrate.internal.dialect.postgresql.PostgresqlSyntax;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.script.Downgrade;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.Section;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;
import dev.migrate.testing.FileProducts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A section is for one product, or for all that have none of their own. */
class ProductSectionTests {

	private static final String TWO = """
			-- migrate:upgrade sqlite transaction=off
			CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END;
			-- migrate:upgrade postgresql
			SELECT $$;
			-- migrate:upgrade
			$$;
			-- migrate:downgrade
			SELECT 'shared';
			-- migrate:downgrade sqlite irreversible: it cannot
			""";

	@Test
	void eachProductHasItsSectionsAndTheSharedOnes() {
		RevisionScript postgresql = read(TWO, FileProducts.POSTGRESQL);
		assertThat(sql(postgresql.upgrade())).containsExactly("SELECT $$;\n-- migrate:upgrade\n$$");
		assertThat(sql(((Downgrade.Available) postgresql.downgrade()).section())).containsExactly("SELECT 'shared'");
		RevisionScript sqlite = read(TWO, FileProducts.SQLITE);
		assertThat(sql(sqlite.upgrade()))
			.containsExactly("CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END");
		assertThat(sqlite.upgrade().transaction(1)).isEqualTo(TransactionMode.OFF);
		assertThat(sqlite.downgrade()).isEqualTo(new Downgrade.Irreversible("it cannot"));
	}

	@Test
	void checksumIsThatOfTheProductAndTheOthersAreKnown() {
		RevisionScript postgresql = read(TWO, FileProducts.POSTGRESQL);
		RevisionScript sqlite = read(TWO, FileProducts.SQLITE);
		assertThat(postgresql.checksum()).isNotEqualTo(sqlite.checksum());
		assertThat(postgresql.checksums()).isEqualTo(sqlite.checksums())
			.containsExactlyInAnyOrder(postgresql.checksum(), sqlite.checksum());
		assertThat(read("-- migrate:upgrade postgresql\nSELECT 1;", FileProducts.POSTGRESQL).checksum())
			.isEqualTo(read("-- migrate:upgrade\nSELECT 1;", FileProducts.POSTGRESQL).checksum());
	}

	@Test
	void storedSectionKeepsItsProduct() {
		String text = read(TWO, FileProducts.SQLITE).upgrade().text().toString();
		assertThat(text).startsWith("-- migrate:upgrade sqlite transaction=off\nCREATE TRIGGER");
		Section again = StoredText.section(text, "the database", FileProducts.SQLITE);
		assertThat(sql(again)).hasSize(1);
		assertThatExceptionOfType(InvalidRevisionsException.class)
			.isThrownBy(
					() -> StoredText.section(text, "the database", Products.only("PostgreSQL", new PostgresqlSyntax())))
			.withMessageContaining("the database:1: This section is for sqlite, and not for postgresql.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					-- migrate:upgrade sqlite#SELECT 1; | 5: The file has a section for the upgrade on sqlite, and none for postgresql.
					-- migrate:upgrade#SELECT 1;#-- migrate:downgrade sqlite#SELECT 2; | 7: The file has a section for the downgrade on sqlite, and none for postgresql.
					-- migrate:upgrade sqlite#SELECT 1;#-- migrate:upgrade#-- migrate:upgrade sqlite | 8: This is a second section with '-- migrate:upgrade sqlite'; the first is in line 5.
					-- migrate:upgrade postgres#SELECT 1; | 5: 'postgres' is not an option of -- migrate:upgrade. The options are: transaction=off, transaction=on, postgresql, sqlite. Did you mean 'postgresql'?
					-- migrate:upgrade sqlite postgresql#SELECT 1; | 5: 'postgresql' is not an option of -- migrate:upgrade. The options are: transaction=off, transaction=on.
					-- migrate:upgrade#SELECT 1;#-- Upgrade sqlite#SELECT 2; | 7: '-- Upgrade sqlite' could be meant as a marker
					""")
	void missingAndMisspeltProductsAreFaults(String body, String problem) {
		assertThat(ReadFixture.faults(ReadFixture.HEADER + body.replace('#', '\n'))).first()
			.asString()
			.startsWith("x.sql:" + problem);
	}

	private static RevisionScript read(String body, Products products) {
		List<Fault> faults = new ArrayList<>();
		RevisionFile file = RevisionReader.read(new Source("x.sql", ReadFixture.HEADER + body, faults), products);
		assertThat(faults).isEmpty();
		return Objects.requireNonNull(file);
	}

	private static List<String> sql(Section section) {
		return section.statements().stream().map(Statement::sql).toList();
	}

}
