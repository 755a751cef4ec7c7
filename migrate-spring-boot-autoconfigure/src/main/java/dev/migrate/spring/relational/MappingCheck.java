package dev.migrate.spring.relational;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.comparison.ColumnDescription;
import dev.migrate.comparison.ColumnDescription.Nulls;
import dev.migrate.comparison.ColumnDescription.Source;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.ObjectDescription;
import dev.migrate.comparison.ObjectDescription.Kind;
import dev.migrate.spring.relational.MappedColumn.Access;

/**
 * Compares the needs of a mapping with a database. Reports only faults that are certain.
 *
 * @param live the database
 * @param request the objects to look at
 * @param converted the types that the application itself converts
 */
record MappingCheck(LiveTables live, ComparisonRequest request, Set<Class<?>> converted) {

	/** The definition of a trigger that may give a column its value. */
	private static final Pattern BEFORE_INSERT = Pattern.compile("(?is).*\\bBEFORE\\s+INSERT\\b.*");

	List<MappingFault> of(List<MappedTable> mapped) {
		List<MappingFault> faults = new ArrayList<>();
		Map<ObjectDescription, List<MappedTable>> found = new LinkedHashMap<>();
		for (MappedTable table : mapped) {
			Optional<ObjectDescription> relation = this.live.relation(table.schema(), table.name());
			if (relation.isEmpty()) {
				missing(faults, table);
			}
			else if (isLookedAt(relation.get())) {
				found.computeIfAbsent(relation.get(), (name) -> new ArrayList<>()).add(table);
				columns(faults, table, relation.get());
				sequence(faults, table, relation.get());
			}
		}
		found.forEach((relation, tables) -> unwritten(faults, relation, tables));
		return faults.stream().distinct().toList();
	}

	private void missing(List<MappingFault> faults, MappedTable table) {
		String schema = (table.schema() != null) ? table.schema() : this.live.live().defaultSchema();
		if (this.request.accepts(schema, table.name())) {
			faults.add(new MappingFault(table.place(),
					"there is no table " + this.live.words(schema, table.name()) + "."));
		}
	}

	private boolean isLookedAt(ObjectDescription relation) {
		return this.request.accepts(relation.schema(), relation.name()) && this.request.filter().includes(relation);
	}

	private boolean isLookedAt(ObjectDescription relation, ColumnDescription column) {
		boolean filtered = relation.kind() == Kind.TABLE && !this.request.filter().includes(relation, column);
		return !filtered && this.request.accepts(relation.schema(), relation.name(), column.name());
	}

	private void columns(List<MappingFault> faults, MappedTable table, ObjectDescription relation) {
		Optional<List<ColumnDescription>> columns = LiveTables.columns(relation);
		if (columns.isEmpty()) {
			return;
		}
		Map<String, ColumnDescription> byName = columns.get()
			.stream()
			.collect(Collectors.toMap(ColumnDescription::name, (each) -> each));
		String name = this.live.words(relation);
		for (MappedColumn needed : table.columns()) {
			ColumnDescription column = byName.get(needed.name());
			if (column != null && isLookedAt(relation, column)) {
				type(faults, name, needed, column);
			}
			else if (column == null && needed.access() != Access.PERHAPS
					&& this.request.accepts(relation.schema(), relation.name(), needed.name())) {
				faults.add(new MappingFault(needed.place(),
						"table " + name + " has no column " + needed.name() + needed.purpose().phrase() + "."));
			}
		}
	}

	private void type(List<MappingFault> faults, String table, MappedColumn needed, ColumnDescription column) {
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

	// The description does not tell the name of the sequence of an identity column.
	private void sequence(List<MappingFault> faults, MappedTable table, ObjectDescription relation) {
		boolean known = table.sequence().isEmpty() || this.live.hasSequence(table.sequence())
				|| (relation.kind() == Kind.TABLE && LiveTables.hasIdentity(relation));
		if (!known) {
			faults.add(new MappingFault(table.place(),
					"there is no sequence " + String.join(".", table.sequence()) + "."));
		}
	}

	// Several classes may be mapped to one table.
	private void unwritten(List<MappingFault> faults, ObjectDescription relation, List<MappedTable> tables) {
		Set<String> written = tables.stream()
			.flatMap((table) -> table.columns().stream())
			.filter((column) -> column.access() != Access.READ)
			.map(MappedColumn::name)
			.collect(Collectors.toSet());
		if (relation.kind() == Kind.TABLE && !written.isEmpty() && !isFilledByTrigger(relation)) {
			relation.columns()
				.stream()
				.filter((column) -> isRequired(column) && !written.contains(column.name())
						&& isLookedAt(relation, column))
				.forEach((column) -> faults
					.add(new MappingFault(tables.get(0).place(), "column " + this.live.words(relation) + "."
							+ column.name() + " refuses nulls and has no default, and no property writes it.")));
		}
	}

	private static boolean isRequired(ColumnDescription column) {
		return column.nulls() == Nulls.REFUSED && column.source() == Source.NONE;
	}

	private static boolean isFilledByTrigger(ObjectDescription table) {
		return table.triggers().stream().anyMatch((definition) -> BEFORE_INSERT.matcher(definition).matches());
	}

}
