package dev.migrate.url;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DatabaseUrlTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					jdbc:postgresql://h/db                                     | jdbc:postgresql://h/db                    |      |
					jdbc:postgresql://h/db?user=u&password=p%40%2B+1           | jdbc:postgresql://h/db                    | u    | p@+ 1
					jdbc:postgresql://h/db?user=u&sslmode=require&password=p=q | jdbc:postgresql://h/db?sslmode=require    | u    | p=q
					jdbc:postgresql:db?a=%40&b                                 | jdbc:postgresql:db?a=%40&b                |      |
					jdbc:postgresql://h1:1,h2:2/db?user=u                      | jdbc:postgresql://h1:1,h2:2/db            | u    |
					jdbc:mariadb://h/db?User=u&PASSWORD=p                      | jdbc:mariadb://h/db                       | u    | p
					jdbc:h2:mem:x;MODE=PostgreSQL;USER=sa;PASSWORD=p%40        | jdbc:h2:mem:x;MODE=PostgreSQL             | sa   | p%40
					jdbc:sqlite:/a@b/tasks.db                                  | jdbc:sqlite:/a@b/tasks.db                 |      |
					""")
	void jdbcUrlGivesAwayUserAndPassword(String url, String jdbcUrl, String user, String password) {
		assertThat(DatabaseUrl.parse(url)).isEqualTo(new DatabaseUrl(jdbcUrl, user, password));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			postgres://u:p@h:6543/db                      | jdbc:postgresql://h:6543/db       | u    | p
			postgresql://u:p@h/db                         | jdbc:postgresql://h/db            | u    | p
			"postgresql://u:p@h/db"                       | jdbc:postgresql://h/db            | u    | p
			'postgresql://u:p@h/db'                       | jdbc:postgresql://h/db            | u    | p
			postgresql+psycopg2://u:p@h/db                | jdbc:postgresql://h/db            | u    | p
			postgres+asyncpg://u:p@h/db                   | jdbc:postgresql://h/db            | u    | p
			postgresql://u@h                              | jdbc:postgresql://h/              | u    |
			postgresql://u:@h:/db                         | jdbc:postgresql://h/db            | u    |
			postgresql://                                 | jdbc:postgresql://localhost/      |      |
			postgresql:///db                              | jdbc:postgresql://localhost/db    |      |
			postgresql://:6543/db                         | jdbc:postgresql://localhost:6543/db |    |
			postgresql://u%40x:p%2Fq%3A%25+%C3%A4@h/a%2Fb%3F%20c | jdbc:postgresql://h/a%2Fb%3F%20c | u@x | p/q:%+ä
			postgresql://u:p:q?r#s@h/db                   | jdbc:postgresql://h/db            | u    | p:q?r#s
			postgresql://u:p@[2001:db8::1]:6543/db        | jdbc:postgresql://[2001:db8::1]:6543/db | u | p
			postgresql://u:p@[::1]/db                     | jdbc:postgresql://[::1]/db        | u    | p
			postgresql://h1:5432,h2,[::1]:6543/db         | jdbc:postgresql://h1:5432,h2,[::1]:6543/db | |
			postgresql:///db?host=h1,::1&port=1,2         | jdbc:postgresql://h1:1,[::1]:2/db |      |
			postgresql:///db?host=h1,h2&port=6543         | jdbc:postgresql://h1:6543,h2:6543/db |   |
			postgresql://h?user=u&password=p%26q&dbname=d | jdbc:postgresql://h/d             | u    | p&q
			postgresql://u:p@h/db?user=v                  | jdbc:postgresql://h/db            | v    | p
			""")
	void libpqUrlBecomesJdbcUrl(String url, String jdbcUrl, String user, String password) {
		assertThat(DatabaseUrl.parse(url)).isEqualTo(new DatabaseUrl(jdbcUrl, user, password));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					sslmode=require&channel_binding=require | sslmode=require&channelBinding=require
					options=-c%20search_path%3Da%2Cb        | options=-c%20search_path%3Da%2Cb
					options=endpoint%3Dep-1                 | options=endpoint%3Dep-1
					connect_timeout=5                       | connectTimeout=5
					connect_timeout=-1                      | connectTimeout=0
					application_name=a%20b+c                | ApplicationName=a%20b%2Bc
					target_session_attrs=read-write         | targetServerType=primary
					load_balance_hosts=random               | loadBalanceHosts=true
					keepalives=0&keepalives_idle=3          | tcpKeepAlive=false
					require_auth=scram-sha-256              | requireAuth=scram-sha-256
					gssencmode=disable&krbsrvname=pg        | gssEncMode=disable&kerberosServerName=pg
					sslnegotiation=direct&ssl=true          | sslNegotiation=direct&sslmode=require
					sslrootcert=/ca.pem&sslkey=k&sslcert=c  | sslrootcert=%2Fca.pem&sslkey=k&sslcert=c
					sslrootcert=system&sslmode=require      | sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory
					""")
	void libpqParameterGetsTheNameOfTheDriver(String parameters, String expected) throws SQLException {
		String jdbcUrl = "jdbc:postgresql://h/db?" + expected;
		assertThat(DatabaseUrl.parse("postgres://h/db?" + parameters).jdbcUrl()).isEqualTo(jdbcUrl);
		assertThat(DriverManager.getDriver(jdbcUrl).getPropertyInfo("jdbc:postgresql:", new Properties()))
			.extracting((property) -> property.name)
			.containsAll(Stream.of(expected.split("&", -1)).map((parameter) -> parameter.split("=", 2)[0]).toList());
	}

	@Test
	void libpqParameterThatOnlyTunesIsLeftOut() {
		assertThat(DatabaseUrl.parse("postgres://h/db?client_encoding=UTF8&sslsni=1&tcp_user_timeout=9").jdbcUrl())
			.isEqualTo("jdbc:postgresql://h/db");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			postgres://u:secret@h/db?sslcrl=x           | sslcrl has no counterpart
			postgres://u:secret@h/db?sslmod=require     | sslmod is not a parameter of libpq
			postgres://u:secret@h/db?prepareThreshold=0 | need the form jdbc:postgresql://
			postgres://u:secret@h/db?connect_timeout=ab | connect_timeout is not a number of seconds
			postgres://u:secret@h/db?keepalives=yes     | keepalives is none of [0, 1]
			postgres://u:secret@h/db?sslmode            | not of the form name=value
			postgres://u:secret@h:0/db                  | port is not a number from 1 to 65535
			postgres://u:secret@h:65536/db              | port is not a number from 1 to 65535
			postgres://u:secret@h,i/db?port=1,2,3       | the number of ports differs from the number of hosts
			postgres://u:secret@%2Fvar%2Frun/db         | Unix socket
			postgres://u:%73ecre%@h/db                  | % is not followed by two hexadecimal digits
			postgres://u:%FF@h/db                       | not UTF-8
			postgres://u:%00@h/db                       | % is not followed
			jdbc:postgresql://u:secret@h/db             | postgresql://user:password@host:port/database
			jdbc:postgresql://u:se/cret@h/db            | no user:password@ before the host
			jdbc:postgresql://h/db?password=secret%2    | % in the user or the password
			mysql://u:secret@h/db                       | none of jdbc:, postgresql:// and postgres://
			sqlite:secret.db                            | none of jdbc:, postgresql:// and postgres://
			file:secret.db                              | none of jdbc:, postgresql:// and postgres://
			""")
	void wrongUrlIsExplained(String url, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> DatabaseUrl.parse(url))
			.withMessageStartingWith("Cannot read the database URL: ")
			.withMessageContaining(message)
			.withNoCause()
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("secret"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "?", "#", "@", "%", ":", "[", "]", ",", "?x=", "/a?", "/a?secret=", "&" })
	void passwordThatIsNotEncodedIsNeverQuoted(String odd) {
		for (String password : new String[] { odd + "secret", "secret" + odd, "secret" + odd + "secret" }) {
			String url = "postgres://user:" + password + "@host/db";
			try {
				assertThat(DatabaseUrl.parse(url).toString()).doesNotContain("secret");
			}
			catch (IllegalArgumentException ex) {
				assertThat(ex).hasMessageNotContaining("secret").hasNoCause();
			}
		}
	}

	@Test
	void displayHasNeitherPasswordNorParameters() {
		DatabaseUrl url = DatabaseUrl.parse("postgres://u:secret@h:1/db?sslpassword=secret");
		assertThat(url.redacted()).isEqualTo("jdbc:postgresql://h:1/db");
		assertThat(url).hasToString("jdbc:postgresql://h:1/db as u");
		assertThat(new DatabaseUrl("jdbc:h2:mem:x;PASSWORD=secret", null, null)).hasToString("jdbc:h2:mem:x");
	}

	@Test
	void blanksAroundTheUrlDoNotCount() {
		assertThat(DatabaseUrl.parse(" postgres://h/db\n").jdbcUrl()).isEqualTo("jdbc:postgresql://h/db");
	}

	@Test
	void otherUrlsAreNoJdbcUrl() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DatabaseUrl("postgres://u:secret@h", null, null))
			.withMessage("A JDBC URL starts with jdbc:");
	}

	@Test
	void anotherDatabaseOfTheServerHasTheSameParameters() {
		DatabaseUrl url = DatabaseUrl.parse("postgresql://me:secret@db:5433/shop?sslmode=require");
		DatabaseUrl other = url.withDatabase("a b/c");
		assertThat(other.jdbcUrl()).isEqualTo("jdbc:postgresql://db:5433/a%20b%2Fc?sslmode=require");
		assertThat(other.user()).isEqualTo("me");
		assertThat(other.password()).isEqualTo("secret");
		assertThat(other.isOnServerOf(url)).isTrue();
		assertThat(other.isOnServerOf(DatabaseUrl.parse("jdbc:postgresql://db:5432/shop"))).isFalse();
		assertThat(new DatabaseUrl("jdbc:postgresql:shop", null, null).withDatabase("x").jdbcUrl())
			.isEqualTo("jdbc:postgresql://localhost/x");
	}

}
