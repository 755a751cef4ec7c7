package dev.migrate.spring.autoconfigure;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.DatabaseDriver;

/**
 * Completes the database that a user names. The application is not asked for values that
 * are not needed: its own database may be one that starts when it is asked for.
 */
final class NamedDatabaseChoice {

	private final NamedDatabase named;

	private final Supplier<Stream<Login>> logins;

	NamedDatabaseChoice(NamedDatabase named, Supplier<Stream<Login>> logins) {
		this.named = named;
		this.logins = logins;
	}

	DataSource choose(@Nullable String configuredDriver) {
		Login login = login();
		String driver = DatabaseDriver.fromJdbcUrl(login.jdbcUrl()).getDriverClassName();
		return UnpooledDataSource.of(login.jdbcUrl(), login.user(), login.password(),
				(driver != null) ? driver : configuredDriver, "--url");
	}

	Login login() {
		String url = this.named.jdbcUrl();
		if (url != null && this.named.user() != null && this.named.password() != null) {
			return new Login(url, this.named.user(), this.named.password());
		}
		Optional<Login> own = this.logins.get().filter((login) -> url == null || login.isAt(url)).findFirst();
		if (own.isEmpty() && url == null) {
			throw MigrationDataSourceException.unknownUrl();
		}
		String user = (this.named.user() != null) ? this.named.user() : own.map(Login::user).orElse(null);
		return new Login((url != null) ? url : own.orElseThrow().jdbcUrl(), user, password(user, own.orElse(null)));
	}

	private @Nullable String password(@Nullable String user, @Nullable Login own) {
		if (this.named.password() != null) {
			return this.named.password();
		}
		return (own != null && own.isOf(user)) ? own.password() : null;
	}

}
