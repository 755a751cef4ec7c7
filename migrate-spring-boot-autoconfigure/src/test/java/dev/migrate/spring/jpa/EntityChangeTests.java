package dev.migrate.spring.jpa;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** One change of an entity, and the SQL for it. */
@PostgresTest
class EntityChangeTests {

	private final TestDatabase database;

	private final ModelDatabase model;

	EntityChangeTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.model = new ModelDatabase(database.dataSource(), new RevisionFolder(directory));
	}

	@Test
	void newAttributeIsNewColumn() {
		assertChange(Item.class, WithAttribute.class, "ALTER TABLE item ADD COLUMN note varchar(255);",
				"ALTER TABLE item DROP COLUMN note;");
	}

	@Test
	void removedAttributeIsLeftToPerson() {
		this.model.upgrade("a1", "none", Entities.of(WithAttribute.class).target());
		GeneratedChanges changes = this.model.compare(Entities.of(Item.class).target(), ComparisonRequest.CAREFUL);
		assertThat(changes.isEmpty()).isTrue();
		assertThat(changes.withheld().text()).isEqualTo("ALTER TABLE item DROP COLUMN note;");
		changes = this.model.compare(Entities.of(Item.class).target(), ModelDatabase.DROPPING);
		assertThat(changes.upgrade().text()).isEqualTo("ALTER TABLE item DROP COLUMN note;");
		assertThat(changes.downgrade().text()).isEqualTo("ALTER TABLE item ADD COLUMN note varchar(255);");
	}

	@Test
	void otherLengthIsOtherType() {
		assertChange(Item.class, Longer.class, "ALTER TABLE item ALTER COLUMN name TYPE varchar(80);",
				"ALTER TABLE item ALTER COLUMN name TYPE varchar(40);");
	}

	@Test
	void attributeThatMustBeSetIsNotNull() {
		assertChange(Item.class, Required.class, """
				-- Fill in: the value for the rows that are there, in place of NULL.
				UPDATE item SET name = NULL WHERE name IS NULL;

				ALTER TABLE item ALTER COLUMN name SET NOT NULL;""",
				"ALTER TABLE item ALTER COLUMN name DROP NOT NULL;");
	}

	@Test
	void newEnumConstantChangesTheCheck() {
		assertChange(Sized.class, WithMoreSizes.class, """
				ALTER TABLE item DROP CONSTRAINT ck_item_size;

				ALTER TABLE item
				    ADD CONSTRAINT ck_item_size CHECK (size IN ('SMALL', 'LARGE', 'HUGE'));""", """
				ALTER TABLE item DROP CONSTRAINT ck_item_size;

				-- Rows in which size is 'HUGE' fail here: change them before.
				ALTER TABLE item
				    ADD CONSTRAINT ck_item_size CHECK (size IN ('SMALL', 'LARGE'));""");
	}

	@Test
	void newIndexIsCreated() {
		assertChange(Item.class, Indexed.class, "CREATE INDEX ix_item_name ON item (name);",
				"DROP INDEX ix_item_name;");
	}

	@Test
	void newAssociationIsColumnAndForeignKey() {
		assertChange(Item.class, Nested.class, """
				ALTER TABLE item ADD COLUMN parent_id bigint;

				ALTER TABLE item
				    ADD CONSTRAINT fk_item_parent_id FOREIGN KEY (parent_id) REFERENCES item (id);""", """
				ALTER TABLE item DROP CONSTRAINT fk_item_parent_id;

				ALTER TABLE item DROP COLUMN parent_id;""");
	}

	@Test
	void newDefaultIsSet() {
		assertChange(Item.class, Defaulted.class,
				"ALTER TABLE item ALTER COLUMN name SET DEFAULT 'none'::character varying;",
				"ALTER TABLE item ALTER COLUMN name DROP DEFAULT;");
	}

	@Test
	void newConstantOfEnumTypeIsNewValue() {
		assertChange(Typed.class, WithMoreTypes.class, "ALTER TYPE size ADD VALUE 'HUGE' BEFORE 'LARGE';", """
				ALTER TYPE size RENAME TO size__old;

				CREATE TYPE size AS ENUM ('LARGE', 'SMALL');

				-- Rows with a value that the new type does not have fail here: change them before.
				ALTER TABLE item ALTER COLUMN size TYPE size USING size::text::size;

				DROP TYPE size__old;""");
	}

	@Test
	void otherAllocationIsOtherIncrement() {
		assertChange(Numbered.class, NumberedOneByOne.class, "ALTER SEQUENCE item_seq INCREMENT BY 1;",
				"ALTER SEQUENCE item_seq INCREMENT BY 50;");
	}

	@Test
	void otherQueryOfViewIsOtherView() {
		assertChange(Viewed.class, ViewedOtherwise.class, "CREATE OR REPLACE VIEW item AS\nSELECT (2)::bigint AS id;",
				"CREATE OR REPLACE VIEW item AS\nSELECT (1)::bigint AS id;");
	}

	@Test
	void renameKeepsTheData() {
		this.model.upgrade("a1", "none", Entities.of(Item.class).target());
		GeneratedChanges changes = this.model.compare(Entities.of(Renamed.class).target(),
				ComparisonRequest.CAREFUL.withRenames(List.of("item.name=title")));
		assertThat(changes.upgrade().text()).isEqualTo("ALTER TABLE item RENAME COLUMN name TO title;");
		assertThat(changes.downgrade().text()).isEqualTo("ALTER TABLE item RENAME COLUMN title TO name;");
		assertThat(changes.withheld().isEmpty()).isTrue();
	}

	private void assertChange(Class<?> from, Class<?> to, String upgrade, String downgrade) {
		this.model.upgrade("a1", "none", Entities.of(from).target());
		String before = this.database.schemaSnapshot();
		GeneratedChanges changes = this.model.upgrade("a2", "a1", Entities.of(to).target());
		assertThat(changes.upgrade().text()).isEqualTo(upgrade);
		assertThat(changes.downgrade().text()).isEqualTo(downgrade);
		assertThat(this.model.compare(Entities.of(to).target(), ModelDatabase.DROPPING).isEmpty()).isTrue();
		this.model.downgradeTo("a1");
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	@Entity
	@Table(name = "item")
	static class Item {

		@Id
		@Nullable Long id;

		@Column(length = 40)
		@Nullable String name;

	}

	@Entity
	@Table(name = "item")
	static class WithAttribute {

		@Id
		@Nullable Long id;

		@Column(length = 40)
		@Nullable String name;

		@Nullable String note;

	}

	@Entity
	@Table(name = "item")
	static class Longer {

		@Id
		@Nullable Long id;

		@Column(length = 80)
		@Nullable String name;

	}

	@Entity
	@Table(name = "item")
	static class Required {

		@Id
		@Nullable Long id;

		@Column(length = 40, nullable = false)
		@Nullable String name;

	}

	@Entity
	@Table(name = "item", indexes = @Index(columnList = "name"))
	static class Indexed {

		@Id
		@Nullable Long id;

		@Column(length = 40)
		@Nullable String name;

	}

	@Entity
	@Table(name = "item")
	static class Nested {

		@Id
		@Nullable Long id;

		@Column(length = 40)
		@Nullable String name;

		@ManyToOne
		@Nullable Nested parent;

	}

	@Entity
	@Table(name = "item")
	static class Defaulted {

		@Id
		@Nullable Long id;

		@Column(length = 40)
		@ColumnDefault("'none'")
		@Nullable String name;

	}

	@Entity
	@Table(name = "item")
	static class Renamed {

		@Id
		@Nullable Long id;

		@Column(length = 40)
		@Nullable String title;

	}

	@Entity
	@Table(name = "item")
	static class Sized {

		@Id
		@Nullable Long id;

		@Enumerated(EnumType.STRING)
		@Nullable Size size;

	}

	@Entity
	@Table(name = "item")
	static class WithMoreSizes {

		@Id
		@Nullable Long id;

		@Enumerated(EnumType.STRING)
		@Nullable MoreSizes size;

	}

	@Entity
	@Table(name = "item")
	static class Typed {

		@Id
		@Nullable Long id;

		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		Types.@Nullable Size size;

	}

	@Entity
	@Table(name = "item")
	static class WithMoreTypes {

		@Id
		@Nullable Long id;

		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		MoreTypes.@Nullable Size size;

	}

	@Entity
	@Table(name = "item")
	static class Numbered {

		@Id
		@GeneratedValue
		@Nullable Long id;

	}

	@Entity
	@Table(name = "item")
	static class NumberedOneByOne {

		@Id
		@GeneratedValue
		@SequenceGenerator(allocationSize = 1, sequenceName = "item_seq")
		@Nullable Long id;

	}

	@Entity
	@Table(name = "item")
	@View(query = "select 1::bigint as id")
	static class Viewed {

		@Id
		@Nullable Long id;

	}

	@Entity
	@Table(name = "item")
	@View(query = "select 2::bigint as id")
	static class ViewedOtherwise {

		@Id
		@Nullable Long id;

	}

	static final class Types {

		enum Size {

			SMALL, LARGE

		}

	}

	static final class MoreTypes {

		enum Size {

			SMALL, LARGE, HUGE

		}

	}

	enum Size {

		SMALL, LARGE

	}

	enum MoreSizes {

		SMALL, LARGE, HUGE

	}

}
