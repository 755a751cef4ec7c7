package dev.migrate.spring.jpa;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Set;

import dev.migrate.comparison.ComparisonFinding.NotChangeable;
import dev.migrate.comparison.ComparisonFinding.NotCompared;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a mapping does not say stays in a database that somebody else has made. */
@PostgresTest
class EntitySilenceTests {

	private final TestDatabase database;

	private final ModelDatabase model;

	EntitySilenceTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.model = new ModelDatabase(database.dataSource(), new RevisionFolder(directory));
	}

	@Test
	void actionOfForeignKeyStaysUntilDropsAreAllowed() {
		this.database.execute("CREATE TABLE parent (id bigint PRIMARY KEY)");
		this.database.execute("CREATE TABLE child (id bigint PRIMARY KEY, parent_id bigint REFERENCES parent"
				+ " ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED)");
		assertThat(changes(Parent.class, Child.class).isEmpty()).isTrue();
		assertThat(changes(Parent.class, Child.class).withheld().text()).isEqualTo(
				"""
						ALTER TABLE child DROP CONSTRAINT child_parent_id_fkey;

						ALTER TABLE child
						    ADD CONSTRAINT fk_child_parent_id FOREIGN KEY (parent_id) REFERENCES parent (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;""");
		assertThat(dropping(Parent.class, Child.class).upgrade().text()).contains("ADD CONSTRAINT fk_child_parent_id");
	}

	@Test
	void actionThatTheMappingMentionsIsMade() {
		this.database.execute("CREATE TABLE parent (id bigint PRIMARY KEY)");
		this.database.execute("CREATE TABLE child (id bigint PRIMARY KEY, parent_id bigint REFERENCES parent"
				+ " ON DELETE SET NULL DEFERRABLE)");
		assertThat(changes(Parent.class, Cascaded.class).upgrade().text()).isEqualTo(
				"""
						ALTER TABLE child DROP CONSTRAINT child_parent_id_fkey;

						ALTER TABLE child
						    ADD CONSTRAINT fk_child_parent_id FOREIGN KEY (parent_id) REFERENCES parent (id) ON DELETE CASCADE DEFERRABLE;""");
	}

	@Test
	void enumTypeWithTheSameValuesIsTheSame() {
		this.database.execute("CREATE TYPE job_state AS ENUM ('OPEN', 'CLOSED')");
		this.database.execute("CREATE TYPE level AS ENUM ('LOW', 'MID', 'HIGH')");
		this.database.execute("CREATE TABLE job (id bigint PRIMARY KEY, state job_state DEFAULT 'OPEN', level level)");
		GeneratedChanges changes = changes(Job.class);
		assertThat(changes.isEmpty()).isTrue();
		assertThat(changes.withheld().isEmpty()).isTrue();
		assertThat(dropping(Job.class).isEmpty()).isTrue();
	}

	@Test
	void newValueIsAddedToTheTypeOfTheDatabase() {
		this.database.execute("CREATE TYPE job_state AS ENUM ('OPEN')");
		this.database.execute("CREATE TYPE level AS ENUM ('LOW', 'HIGH')");
		this.database.execute("CREATE TABLE job (id bigint PRIMARY KEY, state job_state DEFAULT 'OPEN', level level)");
		assertThat(changes(Job.class).upgrade().text()).isEqualTo("""
				ALTER TYPE job_state ADD VALUE 'CLOSED' BEFORE 'OPEN';

				ALTER TYPE level ADD VALUE 'MID' AFTER 'LOW';""");
	}

	@Test
	void removedValueStaysUntilDropsAreAllowed() {
		this.database.execute("CREATE TYPE job_state AS ENUM ('NEW', 'OPEN', 'CLOSED')");
		this.database.execute("CREATE TYPE level AS ENUM ('LOW', 'MID', 'HIGH')");
		this.database.execute("CREATE TABLE job (id bigint PRIMARY KEY, state job_state DEFAULT 'OPEN', level level)");
		GeneratedChanges changes = changes(Job.class);
		assertThat(changes.isEmpty()).isTrue();
		assertThat(changes.withheld().text()).contains("CREATE TYPE job_state AS ENUM ('OPEN', 'CLOSED');");
	}

	@Test
	void twoTypesOfOneClassStayTwo() {
		this.database.execute("CREATE TYPE first_state AS ENUM ('OPEN', 'CLOSED')");
		this.database.execute("CREATE TYPE second_state AS ENUM ('CLOSED', 'OPEN')");
		this.database
			.execute("CREATE TABLE twice (id bigint PRIMARY KEY, first first_state," + " second second_state)");
		assertThat(changes(Twice.class).isEmpty()).isTrue();
		assertThat(dropping(Twice.class).isEmpty()).isTrue();
	}

	@Test
	void typeWithOtherValuesIsAnotherType() {
		this.database.execute("CREATE TYPE job_state AS ENUM ('RED', 'OPEN')");
		this.database.execute("CREATE TYPE level AS ENUM ('LOW', 'MID', 'HIGH')");
		this.database.execute("CREATE TABLE job (id bigint PRIMARY KEY, state job_state DEFAULT 'OPEN', level level)");
		assertThat(changes(Job.class).upgrade().text()).contains("CREATE TYPE state AS ENUM ('CLOSED', 'OPEN');");
	}

	@Test
	void sequenceKeepsItsOwnerAndItsOptions() {
		this.database.execute("CREATE TABLE item (id bigserial PRIMARY KEY)");
		this.database.execute("ALTER SEQUENCE item_id_seq AS integer START WITH 1000 CACHE 10 CYCLE");
		assertThat(changes(Item.class).isEmpty()).isTrue();
		assertThat(dropping(Item.class).upgrade().text()).isEmpty();
	}

	@Test
	void notNullStaysUntilDropsAreAllowed() {
		this.database.execute("CREATE TABLE note (id bigint PRIMARY KEY, text varchar(255) NOT NULL)");
		GeneratedChanges changes = changes(Note.class);
		assertThat(changes.isEmpty()).isTrue();
		assertThat(changes.withheld().text()).isEqualTo("ALTER TABLE note ALTER COLUMN text DROP NOT NULL;");
		changes = dropping(Note.class);
		assertThat(changes.upgrade().text()).isEqualTo("ALTER TABLE note ALTER COLUMN text DROP NOT NULL;");
		assertThat(changes.downgrade().text()).contains("ALTER TABLE note ALTER COLUMN text SET NOT NULL;");
	}

	@Test
	void primaryKeyOfCollectionStaysWithItsColumns() {
		this.database.execute("CREATE TABLE tagged (id bigint PRIMARY KEY)");
		this.database.execute("CREATE TABLE tagged_tag (tagged_id bigint REFERENCES tagged, tag varchar(255),"
				+ " PRIMARY KEY (tagged_id, tag))");
		GeneratedChanges changes = changes(Tagged.class);
		assertThat(changes.isEmpty()).isTrue();
		assertThat(changes.withheld().text()).isEqualTo("""
				ALTER TABLE tagged_tag DROP CONSTRAINT tagged_tag_pkey;

				ALTER TABLE tagged_tag ALTER COLUMN tag DROP NOT NULL;

				ALTER TABLE tagged_tag
				    ADD CONSTRAINT uq_tagged_tag_tagged_id_tag UNIQUE (tagged_id, tag);""");
		this.model.upgrade("a1", "none", Entities.of(Tagged.class).target());
	}

	@Test
	void primaryKeyWithMoreColumnsStays() {
		this.database.execute(
				"CREATE TABLE parent (id bigint, tenant integer NOT NULL DEFAULT 1," + " PRIMARY KEY (id, tenant))");
		this.database.execute("CREATE TABLE child (id bigint PRIMARY KEY)");
		GeneratedChanges changes = changes(Parent.class, Child.class);
		assertThat(changes.upgrade().text()).isEqualTo("ALTER TABLE child ADD COLUMN parent_id bigint;");
		assertThat(changes.withheld().text()).contains("ADD CONSTRAINT parent_pkey PRIMARY KEY (id);",
				"ADD CONSTRAINT fk_child_parent_id FOREIGN KEY (parent_id)");
	}

	@Test
	void otherIdentifierIsOtherPrimaryKey() {
		this.database.execute("CREATE TABLE note (id bigint NOT NULL, text varchar(255) PRIMARY KEY)");
		assertThat(changes(Note.class).upgrade().text()).isEqualTo("""
				ALTER TABLE note DROP CONSTRAINT note_pkey;

				ALTER TABLE note
				    ADD CONSTRAINT note_pkey PRIMARY KEY (id);""");
	}

	@Test
	void columnThatNothingWritesIsFinding() {
		this.database.execute("CREATE TABLE note (id bigint PRIMARY KEY, text varchar(255), author text NOT NULL,"
				+ " written timestamptz NOT NULL DEFAULT now(), number integer GENERATED ALWAYS AS IDENTITY)");
		assertThat(changes(Note.class).findings(NotChangeable.class)).singleElement()
			.extracting(NotChangeable::reason)
			.asString()
			.startsWith("Column author refuses nulls, has no default, and no attribute writes it")
			.endsWith("or write ALTER COLUMN author DROP NOT NULL.");
		assertThat(dropping(Note.class).findings(NotChangeable.class)).isEmpty();
	}

	@Test
	void entityOnTableOfAnotherToolIsTold() {
		GeneratedChanges changes = changes(Installed.class);
		assertThat(changes.isEmpty()).isTrue();
		assertThat(changes.findings(NotCompared.class)).singleElement()
			.isEqualTo(
					new NotCompared("flyway_schema_history", "An entity is mapped to it, but it belongs to a migration"
							+ " tool, which makes and changes it itself."));
	}

	// It may want beans, or a database.
	@Test
	void listenersAreNotCreated() {
		assertThat(changes(Heard.class).upgrade().text()).contains("word varchar(255)");
	}

	@Test
	void columnThatTriggerWritesIsNone() {
		this.database.execute("CREATE TABLE note (id bigint PRIMARY KEY, text varchar(255), author text NOT NULL)");
		this.database.execute("CREATE FUNCTION sign() RETURNS trigger LANGUAGE plpgsql AS"
				+ " 'BEGIN NEW.author := current_user; RETURN NEW; END'");
		this.database.execute("CREATE TRIGGER sign BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION sign()");
		assertThat(changes(Note.class).findings(NotChangeable.class)).isEmpty();
	}

	@Test
	void keysAndIndexesKeepWhatNoMappingCanSay() {
		this.database.execute("CREATE TABLE coded (id bigint PRIMARY KEY,"
				+ " code varchar(255) UNIQUE NULLS NOT DISTINCT DEFERRABLE)");
		this.database.execute("CREATE INDEX by_code ON coded (code varchar_pattern_ops) INCLUDE (id) WHERE code <> ''");
		assertThat(changes(Coded.class).isEmpty()).isTrue();
		assertThat(dropping(Coded.class).isEmpty()).isTrue();
	}

	@Test
	void sizesThatNobodyChoseStayUntilDropsAreAllowed() {
		this.database.execute("CREATE DOMAIN code AS text CHECK (VALUE <> '')");
		this.database.execute("CREATE TABLE sized (id bigint GENERATED ALWAYS AS IDENTITY (START WITH 7) PRIMARY KEY,"
				+ " plain text, short varchar(20), code code, price numeric(12,4), opens time, chosen varchar(20))");
		GeneratedChanges changes = changes(Sized.class);
		assertThat(changes.upgrade().text()).isEqualTo("ALTER TABLE sized ALTER COLUMN chosen TYPE varchar(40);");
		assertThat(changes.withheld().text()).contains("ALTER COLUMN plain TYPE varchar(255)",
				"ALTER COLUMN short TYPE varchar(255)", "ALTER COLUMN code TYPE varchar(255)",
				"ALTER COLUMN price TYPE numeric(38,2)", "ALTER COLUMN opens TYPE time(0)");
	}

	@Test
	void orderOfValuesInCheckDoesNotCount() {
		this.database.execute("CREATE TABLE kept (id bigint PRIMARY KEY, kind varchar(255) CHECK (kind IN ('B', 'A')),"
				+ " state varchar(255) CHECK (state IN ('OPEN')))");
		assertThat(changes(Kept.class).upgrade().text()).contains("'OPEN', 'CLOSED'").doesNotContain("kind");
	}

	@Test
	void uniqueColumnsWithoutNullsAreAsGoodAsPrimaryKey() {
		this.database.execute("CREATE TABLE tagged (id bigint PRIMARY KEY)");
		this.database.execute("CREATE TABLE note (id bigint NOT NULL UNIQUE, text varchar(255))");
		assertThat(changes(Note.class).isEmpty()).isTrue();
		assertThat(changes(Note.class).withheld().text()).contains("ADD CONSTRAINT pk_note PRIMARY KEY (id);");
	}

	@Test
	void keyOfPartitionedTableContainsWhatDividesIt() {
		this.database.execute("CREATE TABLE note (id bigint, text varchar(255), at date, PRIMARY KEY (id, text))"
				+ " PARTITION BY LIST (text)");
		assertThat(changes(Note.class).isEmpty()).isTrue();
		assertThat(changes(Note.class).withheld().text()).isEqualTo("ALTER TABLE note DROP COLUMN at;");
	}

	private GeneratedChanges changes(Class<?>... types) {
		return this.model.compare(Entities.of(types).target(), ComparisonRequest.CAREFUL);
	}

	private GeneratedChanges dropping(Class<?>... types) {
		return this.model.compare(Entities.of(types).target(), ModelDatabase.DROPPING);
	}

	enum State {

		OPEN, CLOSED

	}

	enum Level {

		LOW, MID, HIGH

	}

	@Entity
	@Table(name = "parent")
	static class Parent {

		@Id
		@Nullable Long id;

	}

	@Entity
	@Table(name = "child")
	static class Child {

		@Id
		@Nullable Long id;

		@ManyToOne
		@JoinColumn(name = "parent_id")
		@Nullable Parent parent;

	}

	@Entity
	@Table(name = "child")
	static class Cascaded {

		@Id
		@Nullable Long id;

		@ManyToOne
		@JoinColumn(name = "parent_id")
		@OnDelete(action = OnDeleteAction.CASCADE)
		@Nullable Parent parent;

	}

	@Entity
	@Table(name = "job")
	static class Job {

		@Id
		@Nullable Long id;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		@ColumnDefault("'OPEN'")
		@Nullable State state;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		@Nullable Level level;

	}

	@Entity
	@Table(name = "twice")
	static class Twice {

		@Id
		@Nullable Long id;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		@Nullable State first;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		@Nullable State second;

	}

	@Entity
	@Table(name = "item")
	static class Item {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item")
		@SequenceGenerator(name = "item", sequenceName = "item_id_seq", allocationSize = 1)
		@Nullable Long id;

	}

	@Entity
	@Table(name = "note")
	static class Note {

		@Id
		@Nullable Long id;

		@Nullable String text;

	}

	@Entity
	@Table(name = "tagged")
	static class Tagged {

		@Id
		@Nullable Long id;

		@ElementCollection
		@CollectionTable(name = "tagged_tag", joinColumns = @JoinColumn(name = "tagged_id"))
		@Column(name = "tag")
		@Nullable Set<String> tags;

	}

	@Entity
	@Table(name = "coded", indexes = @Index(name = "by_code", columnList = "code"))
	static class Coded {

		@Id
		@Nullable Long id;

		@Column(unique = true)
		@Nullable String code;

	}

	@Entity
	@Table(name = "sized")
	static class Sized {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		@Nullable Long id;

		@Nullable String plain;

		@Column(name = "short")
		@Nullable String brief;

		@Nullable String code;

		@Nullable BigDecimal price;

		@Nullable LocalTime opens;

		@Column(length = 40)
		@Nullable String chosen;

	}

	enum Kind {

		A, B

	}

	@Entity
	@Table(name = "kept")
	static class Kept {

		@Id
		@Nullable Long id;

		@Enumerated(EnumType.STRING)
		@Nullable Kind kind;

		@Enumerated(EnumType.STRING)
		@Nullable State state;

	}

	@Entity
	@Table(name = "flyway_schema_history", schema = "tools")
	static class Installed {

		@Id
		@Column(name = "installed_rank")
		@Nullable Integer rank;

	}

	@Entity
	@Table(name = "heard")
	@EntityListeners(Listener.class)
	static class Heard {

		@Id
		@Nullable Long id;

		@Nullable String word;

	}

	static class Listener {

		Listener() {
			throw new IllegalStateException("The listener was created");
		}

		@PrePersist
		void listen(Object entity) {
		}

	}

}
