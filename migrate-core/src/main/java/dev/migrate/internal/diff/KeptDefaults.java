package dev.migrate.internal.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.ObjectKind.Role;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * The defaults of columns and domains that stay although they are no longer wanted. A
 * default has the base type of its domain. If the base type changes, the default is cast
 * like the values.
 *
 * @param before the domains before, by the names that columns use for them
 * @param after the domains after, of which a wanted one precedes one that stays
 */
record KeptDefaults(Map<String, DomainType> before, Map<String, DomainType> after) {

	static KeptDefaults between(Schema from, Schema to) {
		List<DomainType> before = from.objects(DomainType.class);
		// Columns that use the name of a type of another kind do not mean the new domain.
		Set<QualifiedName> others = from.objects()
			.stream()
			.filter((type) -> type.kind().role() == Role.TYPE && !(type instanceof DomainType))
			.map(SchemaObject::name)
			.collect(Collectors.toSet());
		Stream<DomainType> wanted = to.objects(DomainType.class)
			.stream()
			.filter((domain) -> !others.contains(domain.name()));
		return new KeptDefaults(byWord(before.stream()), byWord(Stream.concat(wanted, before.stream())));
	}

	private static Map<String, DomainType> byWord(Stream<DomainType> domains) {
		Map<String, DomainType> byWord = new HashMap<>();
		domains.forEach(
				(domain) -> TypeReplacement.words(List.of(domain)).forEach((word) -> byWord.putIfAbsent(word, domain)));
		return byWord;
	}

	SchemaObject fitting(SchemaObject kept) {
		if (kept instanceof Table table) {
			return table.withColumns(table.columns().stream().map(this::fitting).toList());
		}
		if (kept instanceof DomainType domain && domain.defaultExpression() != null && isOther(domain.type())) {
			return domain.withDefaultExpression(cast(domain.defaultExpression(), domain.type()));
		}
		return kept;
	}

	// For a table that both schemas have.
	List<Column> fitting(Table was, Table wanted) {
		return was.columns()
			.stream()
			.map((column) -> wanted.column(column.name()).isPresent() ? column : fitting(column))
			.toList();
	}

	private Column fitting(Column column) {
		if (!(column.value() instanceof Default value) || !isOther(column.type())) {
			return column;
		}
		return column.withValue(new Default(cast(value.expression(), column.type())));
	}

	// A cast by way of text exists for any two types.
	static String cast(String expression, String type) {
		return "(" + expression + ")::text" + (type.endsWith("[]") ? "[]" : "") + "::" + type;
	}

	private boolean isOther(String type) {
		return !made(type, this.before).equals(made(type, this.after));
	}

	// The base type, also of a domain over a domain.
	private static String made(String type, Map<String, DomainType> domains) {
		DomainType domain = domains.get(TypeReplacement.word(type));
		return (domain != null) ? made(domain.type(), domains) : ColumnRebuilds.base(type);
	}

}
