package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.schema.RowSecurity;

/**
 * Writes changes of a table's row security.
 *
 * @param alter the statement without its action
 */
record RowSecuritySql(String alter) {

	List<String> change(RowSecurity from, RowSecurity to) {
		List<String> statements = new ArrayList<>();
		if (isEnabled(from) != isEnabled(to)) {
			statements.add(this.alter + (isEnabled(to) ? " ENABLE" : " DISABLE") + " ROW LEVEL SECURITY");
		}
		if (isForced(from) != isForced(to)) {
			statements.add(this.alter + (isForced(to) ? " FORCE" : " NO FORCE") + " ROW LEVEL SECURITY");
		}
		return statements;
	}

	private static boolean isEnabled(RowSecurity security) {
		return security == RowSecurity.ENABLED || security == RowSecurity.FORCED;
	}

	private static boolean isForced(RowSecurity security) {
		return security == RowSecurity.FORCED || security == RowSecurity.FORCED_WHEN_ENABLED;
	}

}
