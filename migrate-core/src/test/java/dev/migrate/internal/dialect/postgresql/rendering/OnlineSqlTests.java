package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.List;
import java.util.Map;

import dev.migrate.internal.dialect.Removals;
import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.operation.AddColumn;
import dev.migrate.internal.operation.AddPart;
import dev.migrate.internal.operation.AlterColumnDefault;
import dev.migrate.internal.operation.AlterColumnNullability;
import dev.migrate.internal.operation.AlterColumnType;
import dev.migrate.internal.operation.AlterPart;
import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Check.Inheritance;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Column.Origin;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ColumnStorage;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.Deferral;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.NullTreatment;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.Period;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.RowSecurity;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.TableForm;
import dev.migrate.internal.schema.Unique;
import dev.migrate.script.TransactionMode;
import dev.migrate.testing.SchemaValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts only: the golden cases run them on a server. */
class OnlineSqlTests {

	private static final QualifiedName TASK = new QualifiedName("app", "task");

	private static final ObjectReference TABLE = new ObjectReference(ObjectKind.TABLE, TASK);

	private static final QualifiedName PART = new QualifiedName("app", "part");

	private static final Schema BEFORE = SchemaValues.schema(Table.of(TASK));

	private static final Index INDEX = SchemaValues.index("ix", IndexKey.column("a"));

	private static final ForeignKey FOREIGN_KEY = SchemaValues.foreignKey("fk", List.of("a"),
			new QualifiedName("app", "plan"), List.of("id"));

	private static final String BATCHES = """
			-- migrate:idempotent
			DO $$
			DECLARE
			    pages int := pg_relation_size('task') / current_setting('block_size')::int;
			BEGIN
			    FOR page IN 0..pages BY 1000 LOOP
			        UPDATE task SET c = DEFAULT
			            WHERE c IS NULL
			                AND ctid >= format('(%s,0)', page)::tid AND ctid < format('(%s,0)', page + 1000)::tid;
			        COMMIT;
			    END LOOP;
			END
			$$""";

	private final PostgresqlRenderer renderer = new PostgresqlRenderer();

	@Test
	void nothingToDoIsNoGroup() {
		assertThat(this.renderer.renderOnline(List.of(), "app", BEFORE)).isEmpty();
	}

	@Test
	void batchesLoseNothing() {
		assertThat(Removals.of(BATCHES)).isEmpty();
		assertThat(Removals.of(BATCHES.replace("COMMIT", "DELETE FROM task"))).isNotEmpty();
		assertThat(Removals.of(BATCHES.replace("= DEFAULT", "= DEFAULT, d = NULL"))).isNotEmpty();
		assertThat(Removals.of(BATCHES.replace("c IS NULL", "d IS NULL"))).isNotEmpty();
	}

	@Test
	void indexesAreBuiltAndDroppedConcurrently() {
		List<StatementGroup> groups = groups(new AddPart(TABLE, INDEX), new DropPart(TABLE, INDEX));
		assertThat(groups).containsExactly(
				new StatementGroup(List.of("CREATE INDEX CONCURRENTLY ix ON task (a)"), TransactionMode.OFF),
				new StatementGroup(List.of("DROP INDEX CONCURRENTLY ix"), TransactionMode.OFF));
	}

	@Test
	void oneConcurrentStatementIsEnoughToRunWithoutTransaction() {
		assertThat(StatementGroup.ofOneRevision(groups(defaultOf("1"), new DropPart(TABLE, INDEX)))).singleElement()
			.satisfies((group) -> assertThat(group.transaction()).isEqualTo(TransactionMode.OFF))
			.satisfies((group) -> assertThat(group.statements()).hasSize(2));
		assertThat(StatementGroup.ofOneRevision(groups(defaultOf("1")))).isEqualTo(groups(defaultOf("1")));
	}

	@Test
	void whatTheSameOperationsCreateHasThePlainForm() {
		List<Operation> operations = List.of(new CreateObject(Table.of(TASK)), new AddPart(TABLE, INDEX),
				new AddPart(TABLE, FOREIGN_KEY), new AddPart(TABLE, SchemaValues.unique("uq", "a")));
		assertThat(this.renderer.renderOnline(operations, "app", BEFORE))
			.isEqualTo(this.renderer.render(operations, "app"));
	}

	@Test
	void keysOfPartitionedTablesHaveThePlainForm() {
		TableForm form = new TableForm(Persistence.LOGGED, "RANGE (a)", null, List.of(), null, null, Map.of(), null,
				null, RowSecurity.DISABLED);
		Schema before = SchemaValues
			.schema(new Table(TASK, form, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null));
		List<Operation> operations = List.of(new AddPart(TABLE, INDEX), new AddPart(TABLE, FOREIGN_KEY),
				new AddPart(TABLE, SchemaValues.unique("uq", "a")), new DropPart(TABLE, INDEX));
		assertThat(this.renderer.renderOnline(operations, "app", before))
			.isEqualTo(this.renderer.render(operations, "app"));
	}

	@Test
	void indexOfPartitionedTableIsBuiltConcurrentlyInEachPartition() {
		Schema before = SchemaValues.schema(divided(TASK, null), divided(PART, TASK), whole("part_1", PART),
				whole("task_1", TASK));
		assertThat(sql(before, new AddPart(TABLE, INDEX))).containsExactly("CREATE INDEX ix ON ONLY task (a)",
				"CREATE INDEX part_a_idx ON ONLY part (a)", "CREATE INDEX CONCURRENTLY part_1_a_idx ON part_1 (a)",
				"ALTER INDEX part_a_idx ATTACH PARTITION part_1_a_idx", "ALTER INDEX ix ATTACH PARTITION part_a_idx",
				"CREATE INDEX CONCURRENTLY task_1_a_idx ON task_1 (a)", "ALTER INDEX ix ATTACH PARTITION task_1_a_idx");
	}

	@Test
	void indexOfPartitionedTableWhosePartitionsChangeHasThePlainForm() {
		Schema before = SchemaValues.schema(divided(TASK, null), whole("task_1", TASK));
		List<Operation> operations = List.of(new CreateObject(whole("task_2", TASK)), new AddPart(TABLE, INDEX));
		assertThat(this.renderer.renderOnline(operations, "app", before))
			.isEqualTo(this.renderer.render(operations, "app"));
	}

	@Test
	void typeThatTakesLongSaysSo() {
		assertThat(sql(retype("integer", "bigint"))).singleElement()
			.asString()
			.startsWith("-- This writes the table anew and keeps everybody out of it meanwhile.")
			.contains("ALTER TABLE task ADD COLUMN c_new bigint;")
			.endsWith(".\nALTER TABLE task ALTER COLUMN c TYPE bigint");
	}

	@Test
	void typeThatLeavesTheRowsAsTheyAreIsPlain() {
		assertThat(sql(retype("character varying(20)", "character varying(40)")))
			.containsExactly("ALTER TABLE task ALTER COLUMN c TYPE varchar(40)");
		Table mentioned = Table.of(TASK).withConstraints(List.of(Check.of("ck", "length(c) > 1")));
		assertThat(sql(SchemaValues.schema(mentioned), retype("character varying(20)", "text"))).singleElement()
			.asString()
			.startsWith("-- A condition or an index mentions the column: all rows are read");
	}

	@Test
	void defaultIsNeverMissingWhileTheTypeChanges() {
		assertThat(sql(BEFORE, new AlterColumnDefault(new ColumnReference(TASK, "c"), "1", null),
				retype("character varying(20)", "text"), defaultOf("'x'"), new DropPart(TABLE, INDEX)))
			.containsExactly("""
					ALTER TABLE task
					    ALTER COLUMN c DROP DEFAULT,
					    ALTER COLUMN c TYPE text,
					    ALTER COLUMN c SET DEFAULT 'x'""", "DROP INDEX CONCURRENTLY ix");
	}

	@Test
	void conditionsAndForeignKeysAreValidatedLater() {
		assertThat(sql(new AddPart(TABLE, Check.of("ck", "a > 0")))).containsExactly(
				"ALTER TABLE task\n    ADD CONSTRAINT ck CHECK (a > 0) NOT VALID",
				"ALTER TABLE task VALIDATE CONSTRAINT ck");
		assertThat(sql(new AddPart(TABLE, FOREIGN_KEY))).containsExactly(
				"ALTER TABLE task\n    ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES plan (id) NOT VALID",
				"ALTER TABLE task VALIDATE CONSTRAINT fk");
	}

	@Test
	void conditionThatBecomesEnforcedIsValidatedLater() {
		Check not = new Check("ck", "a > 0", Inheritance.INHERIT, Enforcement.NOT_ENFORCED, null);
		assertThat(sql(new AlterPart(TABLE, not, Check.of("ck", "a > 0")))).containsExactly(
				"ALTER TABLE task\n    DROP CONSTRAINT ck,\n    ADD CONSTRAINT ck CHECK (a > 0) NOT VALID",
				"ALTER TABLE task VALIDATE CONSTRAINT ck");
	}

	@Test
	void keysAreMadeOfAnIndex() {
		assertThat(sql(new AddPart(TABLE, SchemaValues.primaryKey("pk", "id")))).containsExactly(
				"CREATE UNIQUE INDEX CONCURRENTLY pk ON task (id)",
				"ALTER TABLE task\n    ADD CONSTRAINT pk PRIMARY KEY USING INDEX pk");
		Unique unique = new Unique("uq", List.of("a"), List.of("b"), NullTreatment.NOT_DISTINCT, Period.NONE, Map.of(),
				Deferral.DEFERRABLE, null);
		assertThat(sql(new AddPart(TABLE, unique))).containsExactly(
				"CREATE UNIQUE INDEX CONCURRENTLY uq ON task (a) INCLUDE (b) NULLS NOT DISTINCT",
				"ALTER TABLE task\n    ADD CONSTRAINT uq UNIQUE USING INDEX uq DEFERRABLE");
	}

	@Test
	void keyThatIsReplacedGoesWhenTheNewOneComes() {
		assertThat(sql(new DropPart(TABLE, SchemaValues.primaryKey("pk", "id")),
				new AlterColumnNullability(TASK, column(Nullability.NULLABLE, "1").withValue(null),
						column(Nullability.NOT_NULL, "1").withValue(null)),
				new AddPart(TABLE, SchemaValues.primaryKey("pk", "c")))
			.subList(5, 7)).containsExactly("CREATE UNIQUE INDEX CONCURRENTLY pk_new ON task (c)",
					"ALTER TABLE task\n    DROP CONSTRAINT pk,\n    ADD CONSTRAINT pk PRIMARY KEY USING INDEX pk_new");
		assertThat(sql(new DropPart(TABLE, SchemaValues.unique("a", "a")),
				new AddPart(TABLE, SchemaValues.unique("b", "a", "b"))))
			.containsExactly("CREATE UNIQUE INDEX CONCURRENTLY b ON task (a, b)",
					"ALTER TABLE task\n    DROP CONSTRAINT a,\n    ADD CONSTRAINT b UNIQUE USING INDEX b");
	}

	@Test
	void columnOfAReplacedKeyRefusesNullsUntilTheKeyGoes() {
		Operation release = new AlterColumnNullability(TASK, column(Nullability.NOT_NULL, "1").withValue(null),
				column(Nullability.NULLABLE, "1").withValue(null));
		assertThat(sql(new DropPart(TABLE, SchemaValues.primaryKey("pk", "c")), release,
				new AddPart(TABLE, SchemaValues.primaryKey("pk", "id"))))
			.last()
			.isEqualTo("ALTER TABLE task ALTER COLUMN c DROP NOT NULL");
	}

	@Test
	void indexThatIsReplacedGoesOnceTheNewOneIsThere() {
		Index other = SchemaValues.index("ix", IndexKey.column("a"), IndexKey.column("b"));
		assertThat(sql(new DropPart(TABLE, INDEX), new AddPart(TABLE, other))).containsExactly(
				"CREATE INDEX CONCURRENTLY ix_new ON task (a, b)", "DROP INDEX CONCURRENTLY ix",
				"ALTER INDEX ix_new RENAME TO ix");
		assertThat(sql(new DropPart(TABLE, INDEX), new AddPart(TABLE, other.withName("iy"))))
			.containsExactly("CREATE INDEX CONCURRENTLY iy ON task (a, b)", "DROP INDEX CONCURRENTLY ix");
	}

	@Test
	void conditionThatIsReplacedHoldsForNewRowsAtOnce() {
		Check stricter = Check.of("ck", "a > 1");
		assertThat(sql(new DropPart(TABLE, Check.of("ck", "a > 0")), new AddPart(TABLE, stricter))).containsExactly(
				"ALTER TABLE task\n    DROP CONSTRAINT ck,\n    ADD CONSTRAINT ck CHECK (a > 1) NOT VALID",
				"ALTER TABLE task VALIDATE CONSTRAINT ck");
	}

	@Test
	void rowsAreLookedAtBeforeTheColumnRefusesNulls() {
		Operation operation = new AlterColumnNullability(TASK, column(Nullability.NULLABLE, "1"),
				column(Nullability.NOT_NULL, "1"));
		assertThat(sql(operation)).containsExactly(BATCHES, "UPDATE task SET c = DEFAULT WHERE c IS NULL",
				"ALTER TABLE task\n    ADD CONSTRAINT migrate_not_null CHECK (c IS NOT NULL) NOT VALID",
				"ALTER TABLE task VALIDATE CONSTRAINT migrate_not_null", "ALTER TABLE task ALTER COLUMN c SET NOT NULL",
				"ALTER TABLE task DROP CONSTRAINT migrate_not_null");
		assertThat(sql(operation.reverse())).containsExactly("ALTER TABLE task ALTER COLUMN c DROP NOT NULL");
	}

	@Test
	void defaultThatDiffersFromRowToRowIsFilledIn() {
		assertThat(sql(add(Nullability.NULLABLE, "gen_random_uuid()"))).containsExactly(
				"ALTER TABLE task ADD COLUMN c bigint", "ALTER TABLE task ALTER COLUMN c SET DEFAULT gen_random_uuid()",
				BATCHES, "UPDATE task SET c = DEFAULT WHERE c IS NULL");
		assertThat(sql(add(Nullability.NOT_NULL, "random()"))).hasSize(8)
			.endsWith("ALTER TABLE task ALTER COLUMN c SET NOT NULL",
					"ALTER TABLE task DROP CONSTRAINT migrate_not_null");
	}

	@Test
	void defaultThatIsTheSameForAllRowsIsSaidAtOnce() {
		assertThat(sql(add(Nullability.NOT_NULL, "now()")))
			.containsExactly("ALTER TABLE task ADD COLUMN c bigint NOT NULL DEFAULT now()");
	}

	private static Operation add(Nullability nullability, String value) {
		return new AddColumn(TASK, column(nullability, value), List.of());
	}

	private static Column column(Nullability nullability, String value) {
		return new Column("c", "bigint", nullability, new Default(value), null, Origin.OWN, ColumnStorage.DEFAULT,
				null);
	}

	private static Operation defaultOf(String value) {
		return new AlterColumnDefault(new ColumnReference(TASK, "c"), null, value);
	}

	private static Operation retype(String from, String to) {
		return new AlterColumnType(TASK, Column.of("c", from, Nullability.NULLABLE),
				Column.of("c", to, Nullability.NULLABLE));
	}

	private static Table divided(QualifiedName name, @Nullable QualifiedName parent) {
		return table(name, "RANGE (a)", parent);
	}

	private static Table whole(String name, QualifiedName parent) {
		return table(new QualifiedName("app", name), null, parent);
	}

	private static Table table(QualifiedName name, @Nullable String key, @Nullable QualifiedName parent) {
		PartitionOf partition = (parent != null) ? new PartitionOf(parent, "DEFAULT") : null;
		TableForm form = new TableForm(Persistence.LOGGED, key, partition, List.of(), null, null, Map.of(), null, null,
				RowSecurity.DISABLED);
		return new Table(name, form, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
	}

	private List<String> sql(Schema before, Operation... operations) {
		return this.renderer.renderOnline(List.of(operations), "app", before)
			.stream()
			.flatMap((group) -> group.statements().stream())
			.toList();
	}

	private List<String> sql(Operation... operations) {
		return groups(operations).stream().flatMap((group) -> group.statements().stream()).toList();
	}

	private List<StatementGroup> groups(Operation... operations) {
		return this.renderer.renderOnline(List.of(operations), "app", BEFORE);
	}

}
