package dev.migrate.internal.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the lines of a {@link SchemaListing}, by one rule for all records: an object has
 * a line, and so has each of its named parts. The line holds the other components.
 */
final class ListingWriter {

	static final String NAME = "name";

	/** Components that the subject of a line shows already. */
	private static final Set<String> SAID = Set.of(NAME, "kind", "arguments");

	private final Phrases phrases = new Phrases();

	private final List<ListingLine> lines = new ArrayList<>();

	static SchemaListing write(Schema schema) {
		ListingWriter writer = new ListingWriter();
		Set<String> schemas = schema.namespaces().stream().map(Namespace::name).collect(Collectors.toSet());
		schema.namespaces().forEach((namespace) -> writer.part("schema", "", "", namespace));
		schema.extensions()
			.stream()
			.filter((extension) -> schemas.contains(extension.schema()))
			.forEach((extension) -> writer.part("extension", "", "", extension));
		schema.objects().forEach(writer::object);
		schema.grants().forEach(writer::grant);
		return SchemaListing.of(writer.lines);
	}

	private void object(SchemaObject object) {
		add(subject(object.reference()), "", Phrases.name(object.name()) + ".", (Record) object);
	}

	private static String subject(ObjectReference reference) {
		String name = Phrases.name(reference.name());
		return switch (reference.kind()) {
			case OTHER -> reference.arguments() + " " + name;
			case FUNCTION, PROCEDURE -> words(reference.kind()) + " " + name + "(" + reference.arguments() + ")";
			default -> words(reference.kind()) + " " + name;
		};
	}

	private static String words(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	// A grant has no name, so its subject is the whole grant.
	private void grant(Grant grant) {
		String privilege = this.phrases.of(grant.privilege(), Set.of());
		this.lines.add(new ListingLine("privilege " + privilege + " on " + subject(grant.object()), "", ""));
	}

	private void part(String kind, String owner, String place, Record part) {
		String name = place + Phrases.name(String.valueOf(this.phrases.parts(part).get(0).read(part)));
		add(kind + " " + name, owner, name + ".", part);
	}

	private void add(String subject, String owner, String place, Record record) {
		this.lines.add(new ListingLine(subject, owner, this.phrases.of(record, SAID)));
		for (RecordPart component : this.phrases.parts(record)) {
			if (component.read(record) instanceof Collection<?> values && this.phrases.areNamed(values)) {
				values.forEach((value) -> part(RecordPart.words(value.getClass().getSimpleName()), subject, place,
						(Record) value));
			}
		}
	}

}
