package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.List;

import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.operation.AddColumn;
import dev.migrate.internal.operation.AlterColumnDefault;
import dev.migrate.internal.operation.AlterColumnType;
import dev.migrate.internal.operation.AlterObject;
import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.operation.DropColumn;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Table;
import dev.migrate.testing.SchemaValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The texts only: the golden cases run them on a server. */
class PostgresqlRendererTests {

	private static final QualifiedName TASK = new QualifiedName("app", "task");

	private static final QualifiedName STATE = new QualifiedName("app", "state");

	private final PostgresqlRenderer renderer = new PostgresqlRenderer();

	@Test
	void nothingToDoIsNoGroup() {
		assertThat(this.renderer.render(List.of(), "app")).isEmpty();
	}

	@Test
	void tableIsWrittenWithAllThatItHas() {
		Table table = Table
			.of(TASK, Column.of("id", "bigint", Nullability.NOT_NULL),
					Column.of("title", "character varying(80)", Nullability.NOT_NULL))
			.withConstraints(List.of(SchemaValues.primaryKey("pk_task", "id")))
			.withIndexes(List.of(SchemaValues.index("ix_task_title", SchemaValues.expression("lower(title)"))));
		assertThat(sql(new CreateObject(table))).isEqualTo("""
				CREATE TABLE task (
				    id bigint,
				    title varchar(80) NOT NULL,
				    CONSTRAINT pk_task PRIMARY KEY (id)
				);

				CREATE INDEX ix_task_title ON task (lower(title));""");
	}

	@Test
	void otherSchemasAreNamed() {
		Operation drop = new DropColumn(new QualifiedName("Other", "order"),
				Column.of("Id", "bigint", Nullability.NULLABLE), List.of());
		assertThat(sql(drop)).isEqualTo("ALTER TABLE \"Other\".\"order\" DROP COLUMN \"Id\";");
	}

	@Test
	void valueForRowsThatAreThereIsAskedFor() {
		Operation add = new AddColumn(TASK, Column.of("title", "text", Nullability.NOT_NULL), List.of());
		assertThat(sql(add)).isEqualTo("""
				ALTER TABLE task ADD COLUMN title text;

				-- Fill in: the value for the rows that are there, in place of NULL.
				UPDATE task SET title = NULL WHERE title IS NULL;

				ALTER TABLE task ALTER COLUMN title SET NOT NULL;""");
	}

	@Test
	void typesAreCastAsFarAsTheDatabaseDoesNot() {
		assertThat(sql(type("integer", "bigint"))).isEqualTo("ALTER TABLE task ALTER COLUMN c TYPE bigint;");
		assertThat(sql(type("state", "text"))).isEqualTo("ALTER TABLE task ALTER COLUMN c TYPE text;");
		assertThat(sql(type("text", "uuid"))).isEqualTo("ALTER TABLE task ALTER COLUMN c TYPE uuid USING c::uuid;");
		assertThat(sql(type("state[]", "mood[]")))
			.isEqualTo("ALTER TABLE task ALTER COLUMN c TYPE mood[] USING c::text[]::mood[];");
	}

	private static Operation type(String from, String to) {
		return new AlterColumnType(TASK, Column.of("c", from, Nullability.NULLABLE),
				Column.of("c", to, Nullability.NULLABLE));
	}

	@Test
	void newValueOfAnEnumIsCommittedBeforeItIsUsed() {
		Operation add = new AlterObject(state("A"), state("A", "B"));
		Operation use = new AlterColumnDefault(new ColumnReference(TASK, "state"), null, "'B'::state");
		Operation other = new AlterColumnDefault(new ColumnReference(TASK, "state"), null, "'A'::state");
		assertThat(this.renderer.render(List.of(add, other), "app")).hasSize(1);
		assertThat(this.renderer.render(List.of(add, use), "app")).containsExactly(
				new StatementGroup(List.of("ALTER TYPE state ADD VALUE 'B' AFTER 'A'")),
				new StatementGroup(List.of("ALTER TABLE task ALTER COLUMN state SET DEFAULT 'B'::state")));
	}

	@Test
	void valueOfAnEnumCannotBeRemovedInPlace() {
		Operation remove = new AlterObject(state("A", "B"), state("A"));
		assertThatIllegalArgumentException().isThrownBy(() -> sql(remove))
			.withMessageContaining("cannot remove or move values of an enum: app.state");
	}

	private static EnumType state(String... labels) {
		return new EnumType(STATE, List.of(labels), null);
	}

	@Test
	void commentDoesNothing() {
		StatementGroup group = new StatementGroup(List.of("DROP TABLE a", "DROP VIEW\n    b"));
		assertThat(group.comment()).isEqualTo("""
				-- DROP TABLE a;
				--
				-- DROP VIEW
				--     b;""");
	}

	private String sql(Operation operation) {
		return this.renderer.render(List.of(operation), "app").get(0).text();
	}

}
