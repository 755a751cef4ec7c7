package dev.migrate.internal.dialect.postgresql.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.Scopes;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema of a typical application, with objects of all kinds. */
@PostgresTest
class ShopInspectionTests {

	/** The part that all versions print alike. */
	private static final String PORTABLE = """
			CREATE TYPE status AS ENUM ('NEW', 'PAID');
			CREATE TABLE customer (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name varchar(80) NOT NULL);
			CREATE TABLE purchase (id serial PRIMARY KEY, customer bigint REFERENCES customer ON DELETE CASCADE,
			status status DEFAULT 'NEW', net numeric(12,2) CHECK (net >= 0), at timestamptz DEFAULT '2024-01-01 00:00+00',
			gross numeric GENERATED ALWAYS AS (net * 1.19) STORED);
			CREATE INDEX purchase_at ON purchase (at DESC, lower(id::text)) WHERE status = 'NEW';
			COMMENT ON COLUMN purchase.net IS 'without tax'""";

	@BeforeEach
	void createShop(TestDatabase database) throws IOException {
		database.execute(shop());
	}

	private static String shop() throws IOException {
		try (InputStream script = Objects.requireNonNull(ShopInspectionTests.class.getResourceAsStream("shop.sql"))) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void everyObjectIsFound(TestDatabase database) {
		Map<ObjectKind, List<String>> names = inspect(database).objects()
			.stream()
			.collect(Collectors.groupingBy(SchemaObject::kind,
					Collectors.mapping((object) -> object.name().name(), Collectors.toList())));
		assertThat(names.remove(ObjectKind.RANGE)).containsExactly("day_range");
		assertThat(names).isEqualTo(Map.of(ObjectKind.ENUM, List.of("order_status", "currency"), ObjectKind.DOMAIN,
				List.of("money_amount"), ObjectKind.COMPOSITE, List.of("address"), ObjectKind.SEQUENCE,
				List.of("invoice_number", "product_id_seq"), ObjectKind.TABLE,
				List.of("Order", "audited", "customer", "event", "event_2024", "event_2024_click", "event_rest", "home",
						"note", "order_item", "product", "reservation", "session_cache", "invoice"),
				ObjectKind.VIEW, List.of("open_order"), ObjectKind.MATERIALIZED_VIEW, List.of("turnover"),
				ObjectKind.FUNCTION, List.of("is_zip", "touch"), ObjectKind.PROCEDURE, List.of("cancel"),
				ObjectKind.OTHER, List.of("order_statistics")));
	}

	@Test
	void everyPartIsFound(TestDatabase database) {
		List<Table> tables = inspect(database).tables();
		assertThat(tables.stream().flatMap((table) -> table.constraints().stream()).map(Constraint::name))
			.containsExactly("Order_customer_id_fkey", "order_pk", "customer_email_key", "customer_pkey",
					"customer_zip_check", "note_pkey", "order_item_order_id_fkey", "order_item_pkey",
					"order_item_product_id_fkey", "positive", "product_parent_id_fkey", "product_pkey", "product_sku",
					"reservation_room_during_excl", "session_cache_pkey", "invoice_order_id_fkey", "invoice_pkey");
		assertThat(tables.stream().flatMap((table) -> table.indexes().stream()).map(Index::name))
			.containsExactly("order_open", "customer_name", "customer_preferences", "event_at");
		assertThat(tables.stream()
			.map((table) -> table.triggers().size() + table.rules().size() + table.policies().size()))
			.containsExactly(1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
		assertThat(tables.get(13).constraints(ForeignKey.class)).singleElement()
			.extracting(ForeignKey::target)
			.isEqualTo(Inspections.name(database, "Order"));
	}

	@Test
	void sameScriptGivesAnEqualSnapshot(TestDatabase database) throws IOException {
		TestDatabase other = database.another();
		other.execute("CREATE TABLE before (id serial, name text UNIQUE); DROP TABLE before");
		other.execute(shop());
		assertThat(inspect(other)).isEqualTo(inspect(database));
		assertThat(inspect(other).listing().hash()).isEqualTo(inspect(database).listing().hash());
	}

	@Test
	void everyChangeChangesTheHash(TestDatabase database) {
		for (String change : List.of("ALTER TYPE order_status ADD VALUE 'LOST'", "COMMENT ON INDEX order_open IS 'x'",
				"ALTER TABLE product ALTER name DROP NOT NULL", "ALTER TABLE customer DISABLE TRIGGER customer_touch",
				"ALTER POLICY own ON customer USING (true)", "ALTER SEQUENCE invoice_number CYCLE",
				"ALTER TABLE order_item RENAME CONSTRAINT positive TO many", "DROP VIEW open_order")) {
			String before = inspect(database).listing().hash();
			assertThat(inspect(database).listing().hash()).isEqualTo(before);
			database.execute(change);
			assertThat(inspect(database).listing().hash()).as(change).isNotEqualTo(before);
		}
	}

	@Test
	void hashIsTheSameOnEveryVersion(TestDatabase database) {
		database.execute("CREATE SCHEMA portable; SET LOCAL search_path = portable; " + PORTABLE);
		Schema schema = Inspections.inspect(database, Scopes.of(Inspections.TABLES, "portable"));
		assertThat(
				new Schema(schema.namespaces(), List.of(), schema.objects(), schema.dependencies(), List.of()).listing()
					.hash())
			.isEqualTo("3:8fa591ee31ba651ee8fb3f3d544375d92abac61e99f1ecc8894ae5ab920f40eb");
	}

	private static Schema inspect(TestDatabase database) {
		return Inspections.inspect(database, Scopes.of(Inspections.TABLES, database.schema(), "billing"));
	}

}
