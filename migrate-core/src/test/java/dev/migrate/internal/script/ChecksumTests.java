package dev.migrate.internal.script;

import dev.migrate.script.Checksum;
import dev.migrate.testing.FileProducts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksumTests {

	private static final String FIRST = "CREATE TABLE t (a int, b text DEFAULT 'x y'); INSERT INTO t VALUES (1, $$a\nb$$)";

	@Test
	void isVersionedAndNeverChanges() {
		assertThat(of(FIRST).value()).isEqualTo("1:8cb2e895222010c9ad3fff543539b7c85ff5718c5b877bb5a74bedcba7a77bfd");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"CREATE TABLE t (\r\n  a int,\r\n  b text DEFAULT 'x y'\r\n);\r\nINSERT INTO t VALUES (1, $$a\r\nb$$);\r\n",
			"-- why\nCREATE /* a ; */ TABLE  t(a int,b text DEFAULT 'x y') ;;\n\n\tINSERT INTO t  VALUES (1,$$a\rb$$) -- end",
			"CREATE TABLE t (a int /* x */, b text -- y\n DEFAULT 'x y');   \nINSERT INTO t VALUES(1, $$a\nb$$ );   \n" })
	void layoutDoesNotCount(String same) {
		assertThat(of(same)).isEqualTo(of(FIRST));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE TABLE t (a int, b text DEFAULT 'x  y'); INSERT INTO t VALUES (1, $$a\nb$$)",
			"CREATE TABLE t (a int, b text DEFAULT 'x y'); INSERT INTO t VALUES (1, $$a\n b$$)",
			"CREATE TABLE t (a int, b text DEFAULT 'x y') INSERT INTO t VALUES (1, $$a\nb$$)",
			"CREATE TABLE T (a int, b text DEFAULT 'x y'); INSERT INTO t VALUES (1, $$a\nb$$)",
			"CREATE TABLE t (a int, b text DEFAULT 'x y')", "" })
	void everythingElseCounts(String other) {
		assertThat(of(other)).isNotEqualTo(of(FIRST));
	}

	@Test
	void bordersCount() {
		assertThat(of("SELECT a; b")).isNotEqualTo(of("SELECT a b")).isNotEqualTo(of("SELECT; a b"));
		assertThat(of("SELECT a - -1")).isNotEqualTo(of("SELECT a -1"));
		assertThat(of("CREATE RULE r DO (a; b)")).isEqualTo(of("CREATE RULE r DO ( a ;b )"));
	}

	@Test
	void dataAndTransactionCount() {
		assertThat(of("COPY t FROM stdin;\n1\n\\.\n")).isEqualTo(of("COPY t FROM stdin;\r\n1\r\n\\.\r\n"))
			.isNotEqualTo(of("COPY t FROM stdin;\n2\n\\.\n"))
			.isNotEqualTo(of("COPY t FROM stdin;\n\\.\n"));
		assertThat(checksum("-- migrate:upgrade transaction=off\nSELECT 1"))
			.isNotEqualTo(checksum("-- migrate:upgrade\nSELECT 1"));
		assertThat(checksum("-- migrate:upgrade transaction=on\nSELECT 1"))
			.isEqualTo(checksum("-- migrate:upgrade\nSELECT 1"));
	}

	@Test
	void commitPointsCount() {
		String two = "SELECT 1;\n-- migrate:commit\nSELECT 2; SELECT 3";
		assertThat(of(two)).isEqualTo(of("SELECT 1;\n\n-- migrate:commit transaction=on\n-- why\nSELECT 2; SELECT 3"))
			.isNotEqualTo(of("SELECT 1; SELECT 2; SELECT 3"))
			.isNotEqualTo(of("SELECT 1; SELECT 2;\n-- migrate:commit\nSELECT 3"))
			.isNotEqualTo(of("SELECT 1;\n-- migrate:commit transaction=off\nSELECT 2; SELECT 3"));
	}

	private static Checksum of(String sql) {
		return checksum("-- migrate:upgrade\n" + sql);
	}

	private static Checksum checksum(String section) {
		return StoredText.section(section, "x.sql", FileProducts.POSTGRESQL).checksum();
	}

}
