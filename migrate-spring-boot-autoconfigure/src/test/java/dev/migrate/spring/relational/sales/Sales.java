package dev.migrate.spring.relational.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.migrate.spring.relational.billing.Billing;
import dev.migrate.spring.relational.billing.Billing.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Transient;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** An application with all kinds of mappings of Spring Data JDBC. */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = Sales.class)
@EnableJdbcRepositories(basePackageClasses = Billing.class, considerNestedRepositories = true)
@ImportAutoConfiguration({ JdbcTemplateAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		DataJdbcRepositoriesAutoConfiguration.class })
public class Sales {

	/** The tables of all aggregates. */
	public static final String TABLES = """
			CREATE SCHEMA crm;
			CREATE SEQUENCE bill_numbers;
			CREATE TABLE crm."Customer" (id uuid PRIMARY KEY, name text);
			CREATE TABLE bill (id bigint PRIMARY KEY, amount text NOT NULL);
			CREATE TABLE orders (
				id bigserial PRIMARY KEY, total numeric(12,2) NOT NULL, "PLACED" timestamptz, paid boolean,
				ship_street text, ship_city text, buyer uuid REFERENCES crm."Customer", rank int GENERATED ALWAYS AS (1) STORED,
				note text NOT NULL DEFAULT '');
			CREATE TABLE line (
				order_ref bigint REFERENCES orders, line_no int, article text NOT NULL, amount int NOT NULL,
				PRIMARY KEY (order_ref, line_no));
			CREATE TABLE discount (
				orders bigint REFERENCES orders, orders_key int, percent int NOT NULL);
			CREATE TABLE label (orders bigint REFERENCES orders, orders_key text, label text);
			""";

	/** Converters as an application configures them. */
	@Bean
	JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
		return JdbcCustomConversions.of(dialect, List.of(new MoneyToText(), new TextToMoney()));
	}

	/** An aggregate that its annotation marks. */
	@Table("orders")
	public record Order(@Id @Nullable Long id, BigDecimal total, @Column("PLACED") @Nullable Instant placed,
			boolean paid, @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "ship_") @Nullable Address shipping,
			@MappedCollection(idColumn = "order_ref", keyColumn = "line_no") List<Line> lines, Set<Discount> discounts,
			Map<String, Label> labels, @Nullable AggregateReference<Customer, UUID> buyer,
			@ReadOnlyProperty @Nullable Integer rank, @Transient @Nullable String nowhere) {

		/** Takes only the stored properties. */
		@PersistenceCreator
		public Order(@Nullable Long id, BigDecimal total, @Nullable Instant placed, boolean paid,
				@Nullable Address shipping, List<Line> lines, Set<Discount> discounts, Map<String, Label> labels,
				@Nullable AggregateReference<Customer, UUID> buyer, @Nullable Integer rank) {
			this(id, total, placed, paid, shipping, lines, discounts, labels, buyer, rank, null);
		}

	}

	/** Part of the row of an order. */
	public record Address(@Nullable String street, @Nullable String city) {
	}

	/** In a list. */
	public record Line(String article, int amount) {
	}

	/** In a set; Spring Data chooses the name of the column. */
	public record Discount(int percent) {
	}

	/** In a map. */
	public record Label(@Column("label") String text) {
	}

	/** In another schema, with capital letters. */
	@Table(schema = "crm", name = "Customer")
	public record Customer(@Id UUID id, String name) {
	}

	@WritingConverter
	static final class MoneyToText implements Converter<Money, String> {

		@Override
		public String convert(Money money) {
			return String.valueOf(money.cents());
		}

	}

	@ReadingConverter
	static final class TextToMoney implements Converter<String, Money> {

		@Override
		public Money convert(String text) {
			return new Money(Long.parseLong(text));
		}

	}

}
