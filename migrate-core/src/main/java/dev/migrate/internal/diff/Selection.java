package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * Selects the objects of two schemas that are compared. An object that is left out in one
 * of them is left out in both, so that it causes no difference.
 */
final class Selection {

	private final DiffSettings settings;

	private final PatternMatch include;

	private final PatternMatch exclude;

	private final Set<ObjectReference> objects = new HashSet<>();

	private final Map<QualifiedName, Set<String>> columns = new HashMap<>();

	Selection(DiffSettings settings, Schema from, Schema to) {
		this.settings = settings;
		List<SchemaObject> all = Stream.concat(from.objects().stream(), to.objects().stream()).toList();
		this.include = PatternMatch.of(ObjectPatterns.parse(settings.patterns().include()), all);
		this.exclude = PatternMatch.of(ObjectPatterns.parse(settings.patterns().exclude()), all);
		if (!everything()) {
			all.forEach(this::decide);
			follow(all);
		}
	}

	// An object that belongs to a table is left out with the table.
	private void follow(List<SchemaObject> all) {
		int size;
		do {
			size = this.objects.size();
			all.stream()
				.filter((object) -> PatternMatch.owner(object)
					.map(Schemas::table)
					.filter(this.objects::contains)
					.isPresent())
				.forEach((object) -> this.objects.add(object.reference()));
		}
		while (this.objects.size() != size);
	}

	private boolean everything() {
		return this.settings.patterns().isEmpty() && this.settings.filter() == DiffFilter.ALL;
	}

	private void decide(SchemaObject object) {
		if (!accepts(object)) {
			this.objects.add(object.reference());
		}
		else if (object instanceof Table table) {
			table.columns()
				.stream()
				.filter((column) -> !accepts(table, column))
				.forEach((column) -> this.columns.computeIfAbsent(table.name(), (name) -> new HashSet<>())
					.add(column.name()));
		}
	}

	private boolean accepts(SchemaObject object) {
		boolean included = this.settings.patterns().include().isEmpty() || this.include.hasObject(object)
				|| this.include.hasColumnOf(object);
		return included && !this.exclude.hasObject(object) && this.settings.filter().includes(object);
	}

	private boolean accepts(Table table, Column column) {
		boolean included = this.settings.patterns().include().isEmpty() || this.include.hasObject(table)
				|| this.include.hasColumn(table.name(), column.name());
		return included && !this.exclude.hasColumn(table.name(), column.name())
				&& this.settings.filter().includes(table, column);
	}

	Schema of(Schema schema) {
		if (this.objects.isEmpty() && this.columns.isEmpty()) {
			return schema;
		}
		ColumnSelection selection = new ColumnSelection(this.columns);
		return schema.withObjects(schema.objects()
			.stream()
			.filter((object) -> !this.objects.contains(object.reference()))
			.flatMap((object) -> selection.of(object).stream())
			.toList());
	}

	List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		Stream.concat(this.include.unused().stream(), this.exclude.unused().stream())
			.forEach((pattern) -> findings.add(new Finding.UnusedPattern(pattern.text())));
		return findings;
	}

}
