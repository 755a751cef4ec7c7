package dev.migrate.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A view.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param query its query in SQL, without a semicolon at its end
 * @param options its parameters, such as {@code security_invoker}
 * @param triggers its triggers, by name
 * @param rules its rules, by name, except the one that makes it a view
 * @param comment its comment, or {@code null} if it has none
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
	public View withName(QualifiedName changed) {
		return new View(changed, this.columns, this.query, this.options, this.triggers, this.rules, this.comment);
	}

	/**
	 * The same view with other columns.
	 * @param changed the columns, in their order
	 * @return the view
	 */
	public View withColumns(List<Column> changed) {
		return new View(this.name, changed, this.query, this.options, this.triggers, this.rules, this.comment);
	}

	/**
	 * The same view with another query.
	 * @param changed the query in SQL
	 * @return the view
	 */
	public View withQuery(String changed) {
		return new View(this.name, this.columns, changed, this.options, this.triggers, this.rules, this.comment);
	}

	/**
	 * The same view with other triggers.
	 * @param changed the triggers, by name
	 * @return the view
	 */
	public View withTriggers(List<Trigger> changed) {
		return new View(this.name, this.columns, this.query, this.options, changed, this.rules, this.comment);
	}

	/**
	 * The same view with other rules.
	 * @param changed the rules, by name
	 * @return the view
	 */
	public View withRules(List<Rule> changed) {
		return new View(this.name, this.columns, this.query, this.options, this.triggers, changed, this.comment);
	}

	@Override
	public View withComment(@Nullable String changed) {
		return new View(this.name, this.columns, this.query, this.options, this.triggers, this.rules, changed);
	}

	@Override
	public ObjectKind kind() {
		return ObjectKind.VIEW;
	}

	@Override
	public List<Part> parts() {
		return Stream.of(this.triggers, this.rules).<Part>flatMap(List::stream).toList();
	}

	@Override
	public int likeness(SchemaObject other) {
		return (other instanceof View view && this.query.equals(view.query)) ? Likeness.WHOLE : 0;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public View rewritten(Rewriting rewriting) {
		return withColumns(this.columns.stream().map((column) -> column.rewritten(rewriting)).toList())
			.withQuery(rewriting.sql(this.query))
			.withTriggers(this.triggers.stream().map((trigger) -> trigger.rewritten(rewriting)).toList())
			.withRules(this.rules.stream().map((rule) -> rule.rewritten(rewriting)).toList());
	}

}
