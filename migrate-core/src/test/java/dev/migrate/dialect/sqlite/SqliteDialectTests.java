package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import dev.migrate.database.UnsupportedSettingException;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.TableNaming;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqliteDialectTests {

	@Test
	void inspectionIsRefused() throws SQLException {
		Inspector inspector = new SqliteDialect().inspector();
		InspectionScope scope = InspectionScope.everything(new TableNaming(null, "migrate_"));
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
			assertThatExceptionOfType(UnsupportedSettingException.class)
				.isThrownBy(() -> inspector.inspect(connection, scope))
				.withMessageContaining("cannot be inspected");
		}
	}

}
