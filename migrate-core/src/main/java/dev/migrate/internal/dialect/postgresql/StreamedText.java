package dev.migrate.internal.dialect.postgresql;

import java.sql.PreparedStatement;
import java.sql.SQLException;

import dev.migrate.script.FileText;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.SqlTypeValue;

/**
 * A large text as a value of a statement, of which the driver has only a part in memory.
 *
 * @param text the text
 */
record StreamedText(FileText text) implements SqlTypeValue {

	@Override
	public void setTypeValue(PreparedStatement statement, int parameter, int type, @Nullable String typeName)
			throws SQLException {
		statement.setCharacterStream(parameter, this.text.reader());
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
