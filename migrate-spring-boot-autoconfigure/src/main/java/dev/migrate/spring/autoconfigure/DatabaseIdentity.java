package dev.migrate.spring.autoconfigure;

import java.sql.DatabaseMetaData;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.util.Assert;
import org.springframework.util.ClassUtils;

/**
 * The database to which a data source leads. Two data sources lead to the same database
 * if they are the same object behind their wrappers, or if they have the same URL.
 */
final class DatabaseIdentity {

	/** What stands before the name of a product in a URL, or in its place. */
	private static final Set<DatabaseDriver> WRAPPERS = EnumSet.of(DatabaseDriver.UNKNOWN, DatabaseDriver.AWS_WRAPPER,
			DatabaseDriver.TESTCONTAINERS);

	private final DataSource root;

	private DatabaseIdentity(DataSource root) {
		this.root = root;
	}

	static DatabaseIdentity of(DataSource dataSource) {
		DataSource root = dataSource;
		while (root instanceof DelegatingDataSource delegating && delegating.getTargetDataSource() != null) {
			root = delegating.getTargetDataSource();
		}
		return new DatabaseIdentity(root);
	}

	DataSource root() {
		return this.root;
	}

	boolean isSameAs(DatabaseIdentity other) {
		return this.root == other.root || isAt(other.url());
	}

	boolean isAt(String url) {
		return isSame(url(), url);
	}

	static boolean isSame(String url, String other) {
		return withoutParameters(url).equals(withoutParameters(other));
	}

	// The login of the data source, as far as it tells without a connection.
	Optional<Login> login() {
		if (this.root instanceof AbstractDriverBasedDataSource simple) {
			return login(simple.getUrl(), simple.getUsername(), simple.getPassword());
		}
		return Hikari.PRESENT ? Hikari.login(this.root) : Optional.empty();
	}

	private static Optional<Login> login(@Nullable String url, @Nullable String user, @Nullable String password) {
		return (url != null) ? Optional.of(new Login(url, user, password)) : Optional.empty();
	}

	DatabaseDriver vendor() {
		return DatabaseDriver.fromJdbcUrl(url());
	}

	// The product, if the URL names it without a connection. A wrapper around drivers
	// does
	// not.
	@Nullable String product() {
		String configured = configuredUrl();
		DatabaseDriver driver = (configured != null) ? DatabaseDriver.fromJdbcUrl(configured) : DatabaseDriver.UNKNOWN;
		return WRAPPERS.contains(driver) ? null : driver.getId();
	}

	private String url() {
		String configured = configuredUrl();
		return (configured != null) ? configured : urlOfConnection();
	}

	private @Nullable String configuredUrl() {
		return login().map(Login::jdbcUrl).orElse(null);
	}

	private String urlOfConnection() {
		try {
			String url = JdbcUtils.extractDatabaseMetaData(this.root, DatabaseMetaData::getURL);
			Assert.state(url != null, "The driver does not tell the URL of its connection");
			return url;
		}
		catch (MetaDataAccessException ex) {
			throw new IllegalStateException("The URL of the DataSource cannot be read from a connection", ex);
		}
	}

	// The parameters of the URLs differ: a driver drops some of its own.
	private static String withoutParameters(String url) {
		return url.split("[;?]", 2)[0];
	}

	/** Loaded only if HikariCP is on the class path. */
	private static final class Hikari {

		static final boolean PRESENT = ClassUtils.isPresent("com.zaxxer.hikari.HikariDataSource",
				DatabaseIdentity.class.getClassLoader());

		static Optional<Login> login(DataSource dataSource) {
			return (dataSource instanceof HikariDataSource pool)
					? DatabaseIdentity.login(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())
					: Optional.empty();
		}

	}

}
