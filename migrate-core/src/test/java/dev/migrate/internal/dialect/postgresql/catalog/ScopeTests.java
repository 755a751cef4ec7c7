package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.Extension;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Namespace;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.SchemaValues;
import dev.migrate.testing.Scopes;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PostgresTest
class ScopeTests {

	@Test
	void emptyDatabaseHoldsNamespacesOnly(TestDatabase database) {
		Schema schema = Inspections.inspect(database, InspectionScope.everything(Inspections.TABLES));
		assertThat(schema).isEqualTo(new Schema(
				List.of(new Namespace(database.schema(), List.of(), null), new Namespace("public", List.of(), null)),
				List.of(), List.of(), List.of(), List.of()));
	}

	@Test
	void everythingIsAllSchemasButTheDatabasesOwnAndTemporaryOnes(TestDatabase database) throws SQLException {
		database.execute("""
				CREATE SCHEMA "Other";
				COMMENT ON SCHEMA "Other" IS 'the other one';
				CREATE TABLE t (); CREATE TABLE "Other".t (); CREATE TABLE public.t ()""");
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE TEMPORARY TABLE temporary (long text)");
			Schema schema = new PostgresqlInspector().inspect(connection,
					InspectionScope.everything(Inspections.TABLES));
			assertThat(schema.objects()).extracting(SchemaObject::name)
				.containsExactly(new QualifiedName("Other", "t"), Inspections.name(database, "t"),
						new QualifiedName("public", "t"));
			assertThat(schema.namespaces()).extracting(Namespace::name, Namespace::comment)
				.contains(tuple("Other", "the other one"));
		}
	}

	@Test
	void schemaThatDoesNotExistHoldsNothing(TestDatabase database) {
		Schema schema = Inspections.inspect(database, Scopes.of(Inspections.TABLES, "nowhere"));
		assertThat(schema).isEqualTo(SchemaValues.schema());
	}

	@Test
	void temporarySchemaIsInspectedIfItIsNamed(TestDatabase database) throws SQLException {
		database.execute("CREATE TABLE t (id int DEFAULT 5)");
		Schema ordinary = Inspections.inspect(database);
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE TEMPORARY TABLE t (id int DEFAULT 5)");
			String name = temporarySchema(statement);
			Schema schema = new PostgresqlInspector().inspect(connection, Scopes.of(Inspections.TABLES, name));
			assertThat(schema.tables()).singleElement().satisfies((table) -> {
				assertThat(table.columns()).isEqualTo(ordinary.tables().get(0).columns());
				assertThat(table.form()).isEqualTo(ordinary.tables().get(0).form());
			});
		}
	}

	private static String temporarySchema(Statement statement) throws SQLException {
		try (var row = statement.executeQuery("SELECT pg_my_temp_schema()::regnamespace")) {
			row.next();
			return row.getString(1);
		}
	}

	@Test
	void tablesOfToolsAreLeftOut(TestDatabase database) {
		database.execute(
				"""
						CREATE TABLE flyway_schema_history (); CREATE TABLE databasechangelog ();
						CREATE TABLE databasechangeloglock (); CREATE TABLE alembic_version (); CREATE TABLE migrate_revision ();
						CREATE TABLE migrate_history (id serial); CREATE TABLE my_history (); CREATE TABLE my_revision ()""");
		assertThat(names(database, Inspections.TABLES)).containsExactly("my_history", "my_revision");
		assertThat(names(database, new TableNaming(database.schema(), "my_"))).containsExactly("migrate_history",
				"migrate_history_id_seq", "migrate_revision");
		assertThat(names(database, new TableNaming("public", "my_"))).contains("my_history", "my_revision");
	}

	private static List<String> names(TestDatabase database, TableNaming tables) {
		return Inspections.inspect(database, Scopes.of(tables, database.schema()))
			.objects()
			.stream()
			.map((object) -> object.name().name())
			.sorted()
			.toList();
	}

	@Test
	void membersOfExtensionsAreLeftOut(TestDatabase database) {
		database.execute("""
				CREATE EXTENSION citext;
				CREATE EXTENSION pgcrypto SCHEMA public;
				CREATE TABLE t (name citext DEFAULT public.gen_salt('bf'))""");
		Schema schema = Inspections.inspect(database);
		assertThat(schema.extensions()).extracting(Extension::name, Extension::schema)
			.containsExactly(tuple("citext", database.schema()), tuple("pgcrypto", "public"));
		assertThat(schema.extensions()).allSatisfy((extension) -> assertThat(extension.version()).startsWith("1."));
		assertThat(schema.objects()).hasSize(1);
		assertThat(schema.tables().get(0).columns()).extracting(Column::type, Column::value)
			.containsExactly(tuple("citext", new Default("public.gen_salt('bf'::text)")));
	}

	@Test
	void namesAreQualifiedUnlessTheirSchemaIsInTheSearchPath(TestDatabase database) {
		database.execute("""
				CREATE TYPE public.mood AS ENUM ('ok');
				CREATE SEQUENCE s;
				CREATE TABLE t (mood public.mood DEFAULT 'ok', n bigint DEFAULT nextval('s'))""");
		InspectionScope scope = Scopes.of(Inspections.TABLES, database.schema());
		assertThat(defaults(database, scope)).containsExactly("'ok'::public.mood", "nextval('s'::regclass)");
		assertThat(defaults(database, Scopes.withSearchPath(scope, database.schema(), "public")))
			.containsExactly("'ok'::mood", "nextval('s'::regclass)");
		assertThat(defaults(database, Scopes.withSearchPath(scope))).containsExactly("'ok'::public.mood",
				"nextval('\"Täst \"\"x\"\" I\".s'::regclass)");
	}

	private static List<String> defaults(TestDatabase database, InspectionScope scope) {
		return Inspections.inspect(database, scope)
			.tables()
			.get(0)
			.columns()
			.stream()
			.map((column) -> (column.value() instanceof Default value) ? value.expression() : "")
			.toList();
	}

	@Test
	void schemaThatStandsForAnotherOnePrintsTheSame(TestDatabase database) {
		String script = """
				CREATE EXTENSION IF NOT EXISTS citext SCHEMA public;
				CREATE TYPE mood AS ENUM ('ok');
				CREATE TABLE a (id serial PRIMARY KEY, name public.citext CHECK (name <> ''), mood mood DEFAULT 'ok');
				CREATE TABLE b (a int REFERENCES a, UNIQUE (a));
				CREATE VIEW v AS SELECT a.id FROM a JOIN b ON b.a = a.id;
				CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
				CREATE TRIGGER tr BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
				CREATE RULE r AS ON DELETE TO v DO INSTEAD DELETE FROM a WHERE id = OLD.id;
				""";
		database.execute("SET LOCAL search_path = public; " + script);
		database.execute("CREATE SCHEMA scratch; SET LOCAL search_path = scratch, public; " + script);
		Schema live = Inspections.inspect(database, Scopes.of(Inspections.TABLES, "public"));
		Schema scratch = Inspections.inspect(database,
				Scopes.withSearchPath(Scopes.of(Inspections.TABLES, "scratch"), "scratch", "public"));
		assertThat(scratch.objects().toString().replace("scratch.", "public.")).isEqualTo(live.objects().toString());
		assertThat(scratch.objects()).hasSize(6);
		assertThat(scratch.objects(Routine.class)).extracting(Routine::definition)
			.isEqualTo(live.objects(Routine.class).stream().map(Routine::definition).toList());
		assertThat(live.tables().get(1).constraints(ForeignKey.class)).extracting(ForeignKey::target)
			.containsExactly(new QualifiedName("public", "a"));
	}

}
