package dev.migrate.diff;

import java.util.List;
import java.util.regex.Pattern;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;

/**
 * Which objects a diff looks at. A pattern is a name or a qualified name in which
 * {@code *} stands for any characters.
 *
 * @param include the patterns of what is looked at; empty for all
 * @param exclude the patterns of what is not, even if it is included
 */
public record ObjectFilter(List<String> include, List<String> exclude) {

	/** Everything is looked at. */
	public static final ObjectFilter ALL = new ObjectFilter(List.of(), List.of());

	public ObjectFilter {
		include = List.copyOf(include);
		exclude = List.copyOf(exclude);
	}

	Schema apply(Schema schema) {
		return Schemas.withObjects(schema,
				schema.objects().stream().filter((object) -> accepts(object.name())).toList());
	}

	private boolean accepts(QualifiedName name) {
		boolean included = this.include.isEmpty() || matches(this.include, name);
		return included && !matches(this.exclude, name);
	}

	private static boolean matches(List<String> patterns, QualifiedName name) {
		return patterns.stream()
			.map(ObjectFilter::compile)
			.anyMatch(
					(pattern) -> pattern.matcher(name.name()).matches() || pattern.matcher(name.toString()).matches());
	}

	private static Pattern compile(String pattern) {
		return Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
	}

}
