package dev.migrate.spring.jpa;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.mapping.RenamedFrom;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A sequence behind a table with rows gives no number that a row has. */
@PostgresTest
class EntitySequenceTests {

	private final TestDatabase database;

	private final ModelDatabase model;

	EntitySequenceTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.model = new ModelDatabase(database.dataSource(), new RevisionFolder(directory));
	}

	// Hibernate takes the 50 numbers up to the one that it gets.
	@ParameterizedTest
	@CsvSource({ ",1", "-7,1", "0,1", "1,51", "2,101", "50,101", "51,101", "60,151" })
	void newSequenceStartsAWholeAllocationAboveTheRows(@Nullable Long greatest, long next) {
		this.database.execute("CREATE TABLE item (id bigint CONSTRAINT pk_item PRIMARY KEY)");
		if (greatest != null) {
			this.database.execute("INSERT INTO item VALUES (" + greatest + ")");
		}
		GeneratedChanges changes = upgrade(Item.class);
		assertThat(changes.upgrade().text()).isEqualTo(
				"""
						CREATE SEQUENCE item_seq INCREMENT BY 50;

						SELECT setval('item_seq', CASE WHEN max(id) >= 1 THEN (max(id)::bigint + 98) / 50 * 50 + 1 ELSE 1 END, false)
						FROM item;""");
		assertThat(next("item_seq")).isEqualTo(next);
		assertThat(changes.downgrade().text()).doesNotContain("setval");
	}

	@Test
	void sequenceWithAStartAndANameCountsOnInItsSchema() {
		this.database.execute("""
				CREATE SCHEMA sales;
				CREATE TABLE sales."Order Line" (number integer CONSTRAINT pk_line PRIMARY KEY);
				INSERT INTO sales."Order Line" VALUES (1200)""");
		assertThat(upgrade(OrderLine.class).upgrade().text()).contains("SELECT setval('sales.line_numbers', ",
				"FROM sales.\"Order Line\"");
		assertThat(next("sales.line_numbers")).isEqualTo(1210);
	}

	@Test
	void sequenceOfSeveralTablesIsAboveAllOfThem() {
		this.database.execute("""
				CREATE TABLE cash (id bigint CONSTRAINT pk_cash PRIMARY KEY);
				CREATE TABLE card (id bigint CONSTRAINT pk_card PRIMARY KEY);
				INSERT INTO cash VALUES (7); INSERT INTO card VALUES (70)""");
		upgrade(Payment.class, Cash.class, Card.class);
		assertThat(next("payment_seq")).isGreaterThanOrEqualTo(120);
	}

	@Test
	void sequenceOfANewTableStartsAsEver() {
		assertThat(upgrade(Item.class).upgrade().text()).doesNotContain("setval");
	}

	@Test
	void renamedEntityTakesItsSequenceAlong() {
		this.database.execute("""
				CREATE SEQUENCE category_seq INCREMENT BY 50;
				CREATE TABLE category (id bigint CONSTRAINT pk_category PRIMARY KEY);
				INSERT INTO category VALUES (60); SELECT setval('category_seq', 151)""");
		GeneratedChanges changes = upgrade(Section.class);
		assertThat(changes.upgrade().text())
			.contains("ALTER TABLE category RENAME TO section;", "ALTER SEQUENCE category_seq RENAME TO section_seq;")
			.doesNotContain("setval", "CREATE SEQUENCE");
		assertThat(changes.downgrade().text()).contains("ALTER SEQUENCE section_seq RENAME TO category_seq;");
		assertThat(next("section_seq")).isEqualTo(201);
	}

	@Test
	void renamedEntityWithoutASequenceGetsOneAboveItsRows() {
		this.database.execute("""
				CREATE TABLE category (id bigint CONSTRAINT pk_category PRIMARY KEY);
				INSERT INTO category VALUES (60)""");
		upgrade(Section.class);
		assertThat(next("section_seq")).isEqualTo(151);
	}

	@Test
	void identityBehindRowsCountsOnBothWays() {
		this.database.execute("""
				CREATE SEQUENCE item_seq INCREMENT BY 50;
				CREATE TABLE item (id bigint CONSTRAINT pk_item PRIMARY KEY);
				INSERT INTO item VALUES (60); SELECT setval('item_seq', 101)""");
		GeneratedChanges changes = upgrade(NumberedItem.class);
		assertThat(changes.upgrade().text()).contains("setval(pg_get_serial_sequence('item', 'id'), ");
		this.database.execute("INSERT INTO item DEFAULT VALUES");
		this.database.execute("INSERT INTO item VALUES (900)");
		assertThat(this.database.jdbc().sql("SELECT id FROM item ORDER BY id").query(Long.class).list())
			.isEqualTo(List.of(60L, 61L, 900L));
		this.model.downgradeTo("base");
		assertThat(next("item_seq")).isGreaterThanOrEqualTo(950);
	}

	private GeneratedChanges upgrade(Class<?>... types) {
		return this.model.upgrade("a1", "none", Entities.of(types).target());
	}

	private long next(String sequence) {
		return this.database.jdbc().sql("SELECT nextval('" + sequence + "')").query(Long.class).single();
	}

	@Entity(name = "Item")
	static class Item {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		@Nullable Long id;

	}

	@Entity(name = "Item")
	@Table(name = "item")
	static class NumberedItem {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		@Nullable Long id;

	}

	@Entity(name = "OrderLine")
	@Table(schema = "sales", name = "\"Order Line\"")
	static class OrderLine {

		@Id
		@GeneratedValue(generator = "lines")
		@SequenceGenerator(name = "lines", schema = "sales", sequenceName = "line_numbers", initialValue = 1000,
				allocationSize = 10)
		@Column(name = "number")
		@Nullable Integer id;

	}

	@Entity(name = "Payment")
	@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
	abstract static class Payment {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		@Nullable Long id;

	}

	@Entity(name = "Cash")
	static class Cash extends Payment {

	}

	@Entity(name = "Card")
	static class Card extends Payment {

	}

	@Entity(name = "Section")
	@RenamedFrom("category")
	static class Section {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		@Nullable Long id;

	}

}
