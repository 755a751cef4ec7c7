package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.migrate.internal.schema.ObjectKind.Role;
import dev.migrate.targetschema.Privileges;

/**
 * Counts what the inspector sees, which leaves out what is not of the application.
 *
 * @param inspector reads the schema
 */
public record InspectedContents(Inspector inspector) implements Contents {

	@Override
	public Map<String, Integer> count(Connection connection, TableNaming naming) throws SQLException {
		List<String> schema = List.of(this.inspector.currentSchema(connection));
		Map<String, Integer> counts = new TreeMap<>();
		this.inspector.inspect(connection, new InspectionScope(schema, schema, naming, Privileges.LEFT_OUT))
			.objects()
			.stream()
			.filter((object) -> object.kind().role() == Role.STORAGE || object.kind().role() == Role.QUERY)
			.forEach((object) -> counts.merge(object.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), 1,
					Integer::sum));
		return counts;
	}

}
