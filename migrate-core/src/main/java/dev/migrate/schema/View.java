package dev.migrate.schema;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A view.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param query what it shows, in SQL, without a semicolon at its end
 * @param options its parameters, such as {@code security_invoker}
 * @param triggers its triggers, by name
 * @param rules its rules, by name, but for the one that makes it a view
 * @param comment what is said of it
 */
public record View(QualifiedName name, List<Column> columns, String query, Map<String, String> options,
		List<Trigger> triggers, List<Rule> rules, @Nullable String comment) implements SchemaObject {

	public View {
		columns = List.copyOf(columns);
		options = Options.copyOf(options);
		triggers = List.copyOf(triggers);
		rules = List.copyOf(rules);
	}

	@Override
	public ObjectKind kind() {
		return ObjectKind.VIEW;
	}

}
