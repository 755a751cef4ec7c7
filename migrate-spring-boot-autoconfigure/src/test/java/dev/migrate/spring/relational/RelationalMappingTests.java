package dev.migrate.spring.relational;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import dev.migrate.Migrate;
import dev.migrate.SchemaComparisons;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.spring.relational.billing.Billing.Bill;
import dev.migrate.spring.relational.billing.Billing.Money;
import dev.migrate.spring.relational.sales.Sales;
import dev.migrate.spring.relational.sales.Sales.Address;
import dev.migrate.spring.relational.sales.Sales.Customer;
import dev.migrate.spring.relational.sales.Sales.Discount;
import dev.migrate.spring.relational.sales.Sales.Label;
import dev.migrate.spring.relational.sales.Sales.Line;
import dev.migrate.spring.relational.sales.Sales.Order;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.data.relational.core.mapping.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The check finds the faults at which Spring Data fails. */
@PostgresTest
class RelationalMappingTests {

	private static final String CUSTOMER = "crm.\"Customer\"";

	private final TestDatabase database;

	private final RevisionFolder folder;

	RelationalMappingTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.folder = new RevisionFolder(directory);
		database.execute(Sales.TABLES);
	}

	@Test
	void tablesThatWorkHaveNoFaults() {
		inApplication(Sales.class, (context) -> {
			saveAndRead(context.getBean(JdbcAggregateTemplate.class));
			assertThat(faults(context)).isEmpty();
		});
	}

	@Test
	void mappingIsReadWithoutConnectionAndRepositories() {
		runner(Sales.class).withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none")
			.run((context) -> {
				assertThat(RelationalMapping.of(context).orElseThrow()).extracting("tables")
					.asInstanceOf(InstanceOfAssertFactories.COLLECTION)
					.hasSize(6);
				assertThat(context.getBeanFactory().getSingletonNames())
					.noneMatch((name) -> name.toLowerCase(Locale.ROOT).contains("bills"));
				assertThat(context.getBeanFactory().containsSingleton("dataSource")).isFalse();
			});
	}

	@Test
	void applicationWithoutMappingHasNothingToCheck() {
		new ApplicationContextRunner().run((context) -> assertThat(RelationalMapping.of(context)).isEmpty());
	}

	@Test
	void missingTablesAreFound() {
		this.database
			.execute("DROP TABLE line, label, bill; ALTER TABLE orders DROP COLUMN buyer; DROP TABLE " + CUSTOMER);
		assertFaults("Order.lines: there is no table line.", "Order.labels: there is no table label.",
				"Order.buyer: table orders has no column buyer.", "Customer: there is no table crm.Customer.",
				"Bill: there is no table bill.");
	}

	@Test
	void missingColumnsAreFound() {
		this.database.execute("""
				ALTER TABLE orders DROP COLUMN ship_city;
				ALTER TABLE orders RENAME "PLACED" TO placed;
				ALTER TABLE line DROP COLUMN line_no;
				ALTER TABLE discount DROP COLUMN orders;
				ALTER TABLE label DROP COLUMN orders_key;
				ALTER TABLE bill DROP COLUMN id""");
		assertFaults("Order.placed: table orders has no column PLACED.",
				"Order.shipping.city: table orders has no column ship_city.",
				"Order.lines: table line has no column line_no for the place in the list or the key in the map.",
				"Order.discounts: table discount has no column orders that refers to the aggregate.",
				"Order.labels: table label has no column orders_key for the place in the list or the key in the map.",
				"Bill.id: table bill has no column id for the identifier.");
	}

	@Test
	void columnsThatNothingWritesAreFound() {
		this.database.execute(
				"""
						ALTER TABLE orders ADD COLUMN approver text NOT NULL, ADD COLUMN optional text, ADD COLUMN number int
							GENERATED ALWAYS AS IDENTITY, ADD COLUMN twice numeric NOT NULL GENERATED ALWAYS AS (total * 2) STORED;
						ALTER TABLE line ADD COLUMN price numeric NOT NULL""");
		assertFaults("Order: column orders.approver refuses nulls and has no default, and no property writes it.",
				"Order.lines: column line.price refuses nulls and has no default, and no property writes it.");
	}

	@Test
	void triggerMayFillAColumn() {
		this.database.execute(
				"""
						ALTER TABLE orders ADD COLUMN approver text NOT NULL;
						CREATE FUNCTION approve() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.approver := 'me'; RETURN NEW; END $$;
						CREATE TRIGGER approve BEFORE INSERT OR UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION approve()""");
		inApplication(Sales.class, (context) -> {
			saveAndRead(context.getBean(JdbcAggregateTemplate.class));
			assertThat(faults(context)).isEmpty();
		});
	}

	@Test
	void missingSequenceIsFound() {
		this.database.execute("DROP SEQUENCE bill_numbers");
		assertFaults("Bill: there is no sequence bill_numbers.");
	}

	@Test
	void typeThatNothingConvertsIsFound() {
		this.database.execute("""
				ALTER TABLE orders ALTER paid TYPE uuid USING NULL;
				ALTER TABLE bill ALTER amount TYPE bytea USING NULL""");
		assertFaults("Order.paid: column orders.paid is of type uuid, which cannot be read as boolean.");
	}

	@Test
	void viewServesAsATable() {
		this.database.execute("DROP TABLE " + CUSTOMER + " CASCADE; CREATE VIEW " + CUSTOMER
				+ " AS SELECT gen_random_uuid() AS id, 'x' AS name");
		assertFaults();
	}

	@Test
	void whatIsNotComparedHasNoFaults() {
		this.database.execute("DROP TABLE line; ALTER TABLE orders DROP COLUMN ship_city; DROP TABLE bill");
		ComparisonRequest request = ComparisonRequest.CAREFUL.withPatterns(List.of(),
				List.of("line", "orders.ship_*", "bill"));
		inApplication(Sales.class, (context) -> assertThat(
				RelationalMapping.of(context).orElseThrow().faults(SchemaComparisons.of(migrate()).inspect(), request))
			.isEmpty());
	}

	@Test
	void namingStrategyOfTheApplicationCounts() {
		inApplication(Prefixed.class,
				(context) -> assertThat(faults(context)).contains("Order.lines: there is no table t_line."));
	}

	@Test
	void whatCannotBeReadAccordingToUsSpringDataCannotRead() {
		Map<ValueKind, String> values = Map.of(ValueKind.NUMBER, "1::bigint", ValueKind.BOOLEAN, "true", ValueKind.UUID,
				"gen_random_uuid()", ValueKind.TIME, "now()", ValueKind.BINARY, "'\\x00'::bytea");
		Map<ValueKind, Class<?>> samples = Map.of(ValueKind.NUMBER, Numbers.class, ValueKind.BOOLEAN, Booleans.class,
				ValueKind.UUID, Uuids.class, ValueKind.TIME, Times.class);
		inApplication(Sales.class, (context) -> values.forEach((column, value) -> {
			this.database
				.execute("DROP TABLE IF EXISTS sample; CREATE TABLE sample AS SELECT 1 AS id, " + value + " AS value");
			samples.forEach((property, type) -> {
				if (property.isNeverReadFrom(column)) {
					assertThat(catchThrowable(() -> context.getBean(JdbcAggregateTemplate.class).findAll(type)))
						.as(property + " from " + column)
						.isNotNull();
				}
			});
		}));
	}

	private void assertFaults(String... expected) {
		inApplication(Sales.class, (context) -> assertThat(faults(context)).containsExactlyInAnyOrder(expected));
	}

	private List<String> faults(AssertableApplicationContext context) {
		return RelationalMapping.of(context)
			.orElseThrow()
			.faults(SchemaComparisons.of(migrate()).inspect(), ComparisonRequest.CAREFUL)
			.stream()
			.map(MappingFault::toString)
			.toList();
	}

	private Migrate migrate() {
		return Migrate.builder(this.database.dataSource()).locations(this.folder.location()).build();
	}

	private static void saveAndRead(JdbcAggregateTemplate template) {
		Customer customer = template.insert(new Customer(UUID.randomUUID(), "Ada"));
		Order order = template.insert(new Order(null, BigDecimal.TEN, Instant.EPOCH, true, new Address("a", "b"),
				List.of(new Line("x", 1), new Line("y", 2)), Set.of(new Discount(5)), Map.of("k", new Label("l")),
				AggregateReference.to(customer.id()), null));
		template.insert(new Bill(null, new Money(12)));
		assertThat(template.findAll(Order.class)).singleElement()
			.satisfies((read) -> assertThat(read.lines()).isEqualTo(order.lines()));
		assertThat(template.findAll(Bill.class)).hasSize(1);
	}

	private void inApplication(Class<?> application, Consumer<AssertableApplicationContext> use) {
		runner(application)
			.withPropertyValues("spring.datasource.url=" + this.database.jdbcUrl(),
					"spring.datasource.username=" + this.database.user(),
					"spring.datasource.password=" + this.database.password(),
					"spring.datasource.hikari.maximum-pool-size=2")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				use.accept(context);
			});
	}

	private static ApplicationContextRunner runner(Class<?> application) {
		return new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
			.withUserConfiguration(application)
			.withInitializer((context) -> context.addBeanFactoryPostProcessor(RelationalMappingTests::detach));
	}

	// As in command mode.
	private static void detach(ConfigurableListableBeanFactory beans) {
		for (String name : beans.getBeanDefinitionNames()) {
			beans.getBeanDefinition(name).setLazyInit(true);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@Import(Sales.class)
	static class Prefixed {

		@Bean
		NamingStrategy naming() {
			return new NamingStrategy() {

				@Override
				public String getTableName(Class<?> type) {
					return "t_" + NamingStrategy.super.getTableName(type);
				}

			};
		}

	}

	@Table("sample")
	record Numbers(@Id Long id, Long value) {
	}

	@Table("sample")
	record Booleans(@Id Long id, boolean value) {
	}

	@Table("sample")
	record Uuids(@Id Long id, UUID value) {
	}

	@Table("sample")
	record Times(@Id Long id, Instant value) {
	}

}
