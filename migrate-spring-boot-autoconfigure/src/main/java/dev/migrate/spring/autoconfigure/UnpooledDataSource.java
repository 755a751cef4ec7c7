package dev.migrate.spring.autoconfigure;

import java.sql.Driver;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.ClassUtils;
import org.springframework.util.CollectionUtils;

/** Creates data sources whose connections nobody else uses. */
final class UnpooledDataSource {

	/** The products of which every connection with one URL leads to the same data. */
	private static final Set<DatabaseDriver> SERVERS = EnumSet.of(DatabaseDriver.POSTGRESQL, DatabaseDriver.MYSQL,
			DatabaseDriver.MARIADB);

	private UnpooledDataSource() {
	}

	static DataSource of(String url, @Nullable String user, @Nullable String password, @Nullable String driver,
			String setting) {
		if (driver == null || !ClassUtils.isPresent(driver, null)) {
			throw MigrationDataSourceException.missingDriver(setting, driver);
		}
		Class<?> driverClass = ClassUtils.resolveClassName(driver, null);
		SimpleDriverDataSource dataSource = new SimpleDriverDataSource();
		dataSource.setDriver((Driver) BeanUtils.instantiateClass(driverClass));
		dataSource.setUrl(url);
		dataSource.setUsername(user);
		dataSource.setPassword(password);
		return dataSource;
	}

	static DataSource of(JdbcConnectionDetails details) {
		return of(details.getJdbcUrl(), details.getUsername(), details.getPassword(), details.getDriverClassName(),
				"spring.datasource.url");
	}

	// The database of a pool, without the pool. Empty unless it is certainly the same
	// database, with the same user and the same session settings.
	static Optional<DataSource> replacing(DataSource pool, JdbcConnectionDetails details) {
		boolean replaceable = Hikari.PRESENT && SERVERS.contains(DatabaseDriver.fromJdbcUrl(details.getJdbcUrl()))
				&& Hikari.connectsWithNothingBut(details, withoutLazyProxy(pool));
		return replaceable ? Optional.of(of(details)) : Optional.empty();
	}

	private static @Nullable DataSource withoutLazyProxy(DataSource pool) {
		return (pool instanceof LazyConnectionDataSourceProxy lazy) ? lazy.getTargetDataSource() : pool;
	}

	/** Loaded only if HikariCP is on the class path. */
	private static final class Hikari {

		static final boolean PRESENT = ClassUtils.isPresent("com.zaxxer.hikari.HikariDataSource",
				UnpooledDataSource.class.getClassLoader());

		// A subclass may get its password from elsewhere for each connection.
		static boolean connectsWithNothingBut(JdbcConnectionDetails details, @Nullable DataSource dataSource) {
			return dataSource instanceof HikariDataSource pool && pool.getClass() == HikariDataSource.class
					&& isLoginOf(details, pool) && isPlainSession(pool);
		}

		private static boolean isLoginOf(JdbcConnectionDetails details, HikariDataSource pool) {
			return Objects.equals(pool.getJdbcUrl(), details.getJdbcUrl())
					&& Objects.equals(pool.getUsername(), details.getUsername())
					&& Objects.equals(pool.getPassword(), details.getPassword())
					&& pool.getCredentialsProvider() == null && pool.getCredentialsProviderClassName() == null
					&& pool.getDataSource() == null && pool.getDataSourceClassName() == null
					&& pool.getDataSourceJNDI() == null;
		}

		private static boolean isPlainSession(HikariDataSource pool) {
			return pool.getSchema() == null && pool.getCatalog() == null && pool.getConnectionInitSql() == null
					&& !pool.isReadOnly() && CollectionUtils.isEmpty(pool.getDataSourceProperties());
		}

	}

}
