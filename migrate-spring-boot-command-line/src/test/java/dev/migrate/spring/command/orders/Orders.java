package dev.migrate.spring.command.orders;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** An application with an aggregate in two schemas. */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = Orders.class)
@EnableJdbcRepositories(basePackageClasses = Orders.class)
@ImportAutoConfiguration({ JdbcTemplateAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		DataJdbcRepositoriesAutoConfiguration.class })
public class Orders {

	/** The tables of all aggregates. */
	public static final String TABLES = """
			CREATE SCHEMA crm;
			CREATE TABLE crm."Customer" (id uuid PRIMARY KEY, name text);
			CREATE TABLE orders (
				id bigserial PRIMARY KEY, total numeric(12,2) NOT NULL,
				ship_street text, ship_city text, buyer uuid REFERENCES crm."Customer");
			CREATE TABLE line (
				order_ref bigint REFERENCES orders, line_no int, article text NOT NULL, amount int NOT NULL,
				PRIMARY KEY (order_ref, line_no));
			""";

	/** An entity in the schema of the application. */
	@Table("orders")
	public record Order(@Id @Nullable Long id, BigDecimal total,
			@Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "ship_") @Nullable Address shipping,
			@MappedCollection(idColumn = "order_ref", keyColumn = "line_no") List<Line> lines,
			@Nullable AggregateReference<Customer, UUID> buyer) {
	}

	/** A part of the row of an order. */
	public record Address(@Nullable String street, @Nullable String city) {
	}

	/** An element of a list. */
	public record Line(String article, int amount) {
	}

	/** An entity in another schema, with a name in capital letters. */
	@Table(schema = "crm", name = "Customer")
	public record Customer(@Id UUID id, String name) {
	}

}
