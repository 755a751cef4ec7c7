package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.migrate.internal.diff.Expression.Kind;
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.CompositeType;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.View;

/**
 * Removes the differences that do not count from a wanted schema, so that every
 * difference that is left needs a change. The order of columns and other words for the
 * same expression do not count, nor do names and forms that nobody chose: {@link Wishes}.
 *
 * @param from the existing schema
 * @param to the wanted schema
 * @param definitions the rules for definitions that are the same
 */
record Alignment(Schema from, Schema to, Definitions definitions) {

	Schema apply() {
		Schema counting = this.definitions.wishes().includeForms() ? this.to
				: new SerialAlignment(this.from, new EnumAlignment(this.from, this.to).apply()).apply();
		Map<ObjectReference, SchemaObject> after = Schemas.index(counting);
		after.replaceAll(
				(reference, object) -> this.from.object(reference).map((was) -> align(was, object)).orElse(object));
		return this.to.withObjects(after.values());
	}

	private SchemaObject align(SchemaObject from, SchemaObject to) {
		if (from instanceof Table was && to instanceof Table is) {
			return align(was, is);
		}
		if (from instanceof DomainType was && to instanceof DomainType is) {
			return align(was, is);
		}
		if (from instanceof CompositeType was && to instanceof CompositeType is) {
			return is.withAttributes(inOrder(was.attributes(), is.attributes()));
		}
		if (from instanceof View was && to instanceof View is) {
			return is.withQuery(query(is.name(), was.query(), is.query()));
		}
		return (from instanceof MaterializedView was && to instanceof MaterializedView is) ? align(was, is) : to;
	}

	private Table align(Table from, Table to) {
		List<Column> columns = inOrder(from.columns(), to.columns()).stream()
			.map((column) -> from.column(column.name()).map((was) -> align(from, was, column)).orElse(column))
			.toList();
		return new KeyAlignment(from, to.withColumns(columns), this.definitions).apply();
	}

	private Column align(Table table, Column from, Column to) {
		boolean sameType = Definitions.sameType(from.type(), to.type());
		boolean sameValue = this.definitions.sameValue(table.name(), to.type(), from.value(), to.value());
		return to.withType(sameType ? from.type() : to.type()).withValue(sameValue ? from.value() : to.value());
	}

	private DomainType align(DomainType from, DomainType to) {
		boolean sameDefault = this.definitions.same(Kind.DEFAULT, to.name(), to.type(), from.defaultExpression(),
				to.defaultExpression());
		List<Check> checks = to.checks()
			.stream()
			.map((check) -> twin(from, check).map((twin) -> named(check, twin)).orElse(check))
			.toList();
		return to.withType(Definitions.sameType(from.type(), to.type()) ? from.type() : to.type())
			.withDefaultExpression(sameDefault ? from.defaultExpression() : to.defaultExpression())
			.withChecks(checks);
	}

	private Optional<Check> twin(DomainType domain, Check check) {
		return domain.checks()
			.stream()
			.filter((candidate) -> this.definitions.isNamed(candidate, check))
			.filter((candidate) -> this.definitions.same(domain.name(), candidate, check))
			.findFirst();
	}

	private static Check named(Check check, Check twin) {
		return check.withName(twin.name()).withExpression(twin.expression());
	}

	private MaterializedView align(MaterializedView from, MaterializedView to) {
		IndexAlignment indexes = new IndexAlignment(to.name(), from.indexes(), this.definitions);
		return to.withQuery(query(to.name(), from.query(), to.query()))
			.withIndexes(to.indexes().stream().map(indexes::align).toList());
	}

	// Versions of PostgreSQL print a query in different ways.
	private String query(QualifiedName view, String from, String to) {
		return this.definitions.same(Kind.QUERY, view, null, from, to) ? from : to;
	}

	private static List<Column> inOrder(Collection<Column> from, Collection<Column> to) {
		Map<String, Column> rest = new LinkedHashMap<>();
		to.forEach((column) -> rest.put(column.name(), column));
		List<Column> ordered = new ArrayList<>();
		from.stream().map((column) -> rest.remove(column.name())).filter(Objects::nonNull).forEach(ordered::add);
		ordered.addAll(rest.values());
		return ordered;
	}

}
