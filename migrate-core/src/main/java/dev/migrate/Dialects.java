package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.dialect.sqlite.SqliteDialect;
import dev.migrate.internal.script.Products;
import org.jspecify.annotations.Nullable;

/** The known dialects. */
final class Dialects {

	private static final List<Dialect> ALL = List.of(new PostgresqlDialect(), new SqliteDialect());

	private Dialects() {
	}

	/**
	 * The dialect for reading files as long as there is no database.
	 * @return the dialect
	 */
	static Dialect standard() {
		return ALL.get(0);
	}

	/**
	 * The dialect of a database, as its driver names the product. Sends no query.
	 * @param connection a connection
	 * @return its dialect
	 * @throws SQLException if the driver fails
	 * @throws UnsupportedDatabaseException if there is no dialect for the product
	 */
	static Dialect of(Connection connection) throws SQLException {
		return named(connection.getMetaData().getDatabaseProductName());
	}

	/**
	 * The dialect of a product.
	 * @param product its name
	 * @return its dialect
	 * @throws UnsupportedDatabaseException if there is no dialect for the product
	 */
	static Dialect named(String product) {
		return find(product)
			.orElseThrow(() -> new UnsupportedDatabaseException(product, ALL.stream().map(Dialect::product).toList()));
	}

	/**
	 * The products of the sections of files.
	 * @param own the dialect whose sections count
	 * @return the products, with the lexical rules of each
	 */
	static Products products(Dialect own) {
		return new Products(own.product(), ALL.stream().collect(Collectors.toMap(Dialect::product, Dialect::syntax)));
	}

	static Optional<Dialect> find(@Nullable String product) {
		return ALL.stream().filter((dialect) -> dialect.product().equalsIgnoreCase(product)).findFirst();
	}

}
