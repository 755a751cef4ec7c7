package dev.migrate.spring.relational;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.diff.DiffSettings;
import dev.migrate.schema.Column;
import dev.migrate.schema.Nullability;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;
import dev.migrate.spring.relational.MappedColumn.Access;

/**
 * Compares what a mapping needs with what a database has. It speaks of nothing that may
 * work.
 *
 * @param live the database
 * @param settings what is looked at
 * @param converted the types that the application converts itself
 */
record MappingCheck(LiveTables live, DiffSettings settings, Set<Class<?>> converted) {

	/** It may give a column its value. */
	private static final Pattern BEFORE_INSERT = Pattern.compile("(?is).*\\bBEFORE\\s+INSERT\\b.*");

	List<MappingFault> of(List<MappedTable> mapped) {
		List<MappingFault> faults = new ArrayList<>();
		Map<QualifiedName, List<MappedTable>> found = new LinkedHashMap<>();
		for (MappedTable table : mapped) {
			Optional<SchemaObject> relation = this.live.relation(table.schema(), table.name());
			if (relation.isEmpty()) {
				missing(faults, table);
			}
			else if (isLookedAt(relation.get())) {
				found.computeIfAbsent(relation.get().name(), (name) -> new ArrayList<>()).add(table);
				columns(faults, table, relation.get());
				sequence(faults, table, relation.get());
			}
		}
		found.forEach((name, tables) -> unwritten(faults, name, tables));
		return faults.stream().distinct().toList();
	}

	private void missing(List<MappingFault> faults, MappedTable table) {
		String schema = (table.schema() != null) ? table.schema() : this.live.live().defaultSchema();
		QualifiedName name = new QualifiedName(schema, table.name());
		if (this.settings.patterns().accepts(name)) {
			faults.add(new MappingFault(table.place(), "there is no table " + this.live.words(name) + "."));
		}
	}

	private boolean isLookedAt(SchemaObject relation) {
		return this.settings.patterns().accepts(relation.name()) && this.settings.filter().includes(relation);
	}

	private boolean isLookedAt(SchemaObject relation, Column column) {
		boolean filtered = relation instanceof Table table && !this.settings.filter().includes(table, column);
		return !filtered && this.settings.patterns().accepts(relation.name(), column.name());
	}

	private void columns(List<MappingFault> faults, MappedTable table, SchemaObject relation) {
		Optional<List<Column>> columns = LiveTables.columns(relation);
		if (columns.isEmpty()) {
			return;
		}
		Map<String, Column> byName = columns.get().stream().collect(Collectors.toMap(Column::name, (each) -> each));
		String name = this.live.words(relation.name());
		for (MappedColumn needed : table.columns()) {
			Column column = byName.get(needed.name());
			if (column != null && isLookedAt(relation, column)) {
				type(faults, name, needed, column);
			}
			else if (column == null && needed.access() != Access.PERHAPS
					&& this.settings.patterns().accepts(relation.name(), needed.name())) {
				faults.add(new MappingFault(needed.place(),
						"table " + name + " has no column " + needed.name() + needed.purpose().phrase() + "."));
			}
		}
	}

	private void type(List<MappingFault> faults, String table, MappedColumn needed, Column column) {
		Class<?> type = needed.type();
		if (type == null || this.converted.contains(type)) {
			return;
		}
		Optional<ValueKind> wanted = ValueKind.ofProperty(type);
		Optional<ValueKind> there = ValueKind.ofColumn(column.type());
		if (wanted.isPresent() && there.isPresent() && wanted.get().isNeverReadFrom(there.get())) {
			faults.add(new MappingFault(needed.place(), "column " + table + "." + column.name() + " is of type "
					+ column.type() + ", which cannot be read as " + type.getSimpleName() + "."));
		}
	}

	// The sequence of an identity column has a name, which an inspection does not tell.
	private void sequence(List<MappingFault> faults, MappedTable table, SchemaObject relation) {
		boolean known = table.sequence().isEmpty() || this.live.hasSequence(table.sequence())
				|| (relation instanceof Table there && LiveTables.hasIdentity(there));
		if (!known) {
			faults.add(new MappingFault(table.place(),
					"there is no sequence " + String.join(".", table.sequence()) + "."));
		}
	}

	// Several classes may be mapped to one table.
	private void unwritten(List<MappingFault> faults, QualifiedName name, List<MappedTable> tables) {
		Set<String> written = tables.stream()
			.flatMap((table) -> table.columns().stream())
			.filter((column) -> column.access() != Access.READ)
			.map(MappedColumn::name)
			.collect(Collectors.toSet());
		Optional<SchemaObject> relation = this.live.relation(name.schema(), name.name());
		if (relation.orElseThrow() instanceof Table table && !written.isEmpty() && !isFilledByTrigger(table)) {
			table.columns()
				.stream()
				.filter((column) -> isRequired(column) && !written.contains(column.name()) && isLookedAt(table, column))
				.forEach((column) -> faults
					.add(new MappingFault(tables.get(0).place(), "column " + this.live.words(name) + "." + column.name()
							+ " refuses nulls and has no default, and no property writes it.")));
		}
	}

	private static boolean isRequired(Column column) {
		return column.nullability() == Nullability.NOT_NULL && column.value() == null;
	}

	private static boolean isFilledByTrigger(Table table) {
		return table.triggers().stream().anyMatch((trigger) -> BEFORE_INSERT.matcher(trigger.definition()).matches());
	}

}
