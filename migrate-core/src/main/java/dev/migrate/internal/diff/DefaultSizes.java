package dev.migrate.internal.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.Schema;

/**
 * The sizes that Hibernate takes where a mapping names none: see the defaults of <a href=
 * "https://jakarta.ee/specifications/persistence/3.2/apidocs/jakarta.persistence/jakarta/persistence/column">
 * Column</a> and the default precisions of <a href=
 * "https://docs.hibernate.org/orm/7.0/javadocs/org/hibernate/dialect/Dialect.html">Dialect</a>.
 * Nobody chose them, so a type of the same family stays.
 *
 * @param domains the types below the domains of the database, by the names that columns
 * use
 */
record DefaultSizes(Map<String, String> domains) {

	private static final List<Family> FAMILIES = List.of(
			new Family("character varying\\(255\\)", "character varying(\\(\\d+\\))?|text|citext"),
			new Family("numeric\\((38,2|38,0|21,0)\\)", "numeric(\\(\\d+,-?\\d+\\))?"),
			new Family("time(\\(\\d\\))? without time zone", "time(\\(\\d\\))? without time zone"),
			new Family("time(\\(\\d\\))? with time zone", "time(\\(\\d\\))? with time zone"),
			new Family("timestamp(\\(6\\))? without time zone", "timestamp(\\(\\d\\))? without time zone"),
			new Family("timestamp(\\(6\\))? with time zone", "timestamp(\\(\\d\\))? with time zone"));

	static DefaultSizes beside(Schema live) {
		Map<String, String> domains = new HashMap<>();
		live.objects(DomainType.class)
			.forEach((domain) -> TypeReplacement.words(List.of(domain))
				.forEach((word) -> domains.put(word, domain.type())));
		return new DefaultSizes(domains);
	}

	// Whether the existing type stays, since the wanted one is of its family and has the
	// size of nobody's choice.
	boolean leave(String wanted, String there) {
		String base = there;
		for (int i = 0; i <= this.domains.size(); i++) {
			base = this.domains.getOrDefault(TypeReplacement.word(base), base);
		}
		String below = base;
		return !wanted.equals(there) && FAMILIES.stream().anyMatch((family) -> family.leaves(wanted, below));
	}

	/**
	 * Types that differ in their sizes.
	 *
	 * @param unsaid the types with a default size
	 * @param all all types
	 */
	private record Family(Pattern unsaid, Pattern all) {

		Family(String unsaid, String all) {
			this(Pattern.compile(unsaid), Pattern.compile(all));
		}

		boolean leaves(String wanted, String there) {
			return this.unsaid.matcher(wanted).matches() && this.all.matcher(there).matches();
		}

	}

}
