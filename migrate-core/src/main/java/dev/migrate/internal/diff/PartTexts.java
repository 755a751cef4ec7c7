package dev.migrate.internal.diff;

import java.util.Objects;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.Trigger;
import dev.migrate.internal.schema.Unique;

/**
 * The SQL of parts, in which they may mention other things. Names of columns count as SQL
 * here; foreign keys are treated separately.
 */
final class PartTexts implements Part.Visitor<Stream<String>> {

	static boolean mention(Part part, String name) {
		return part.accept(new PartTexts()).anyMatch((sql) -> SqlText.mentions(sql, name));
	}

	@Override
	public Stream<String> visit(Constraint constraint) {
		if (constraint instanceof Check check) {
			return Stream.of(check.expression());
		}
		if (constraint instanceof PrimaryKey key) {
			return Stream.concat(key.columns().stream(), key.include().stream()).map(SqlText::quote);
		}
		if (constraint instanceof Unique unique) {
			return Stream.concat(unique.columns().stream(), unique.include().stream()).map(SqlText::quote);
		}
		if (constraint instanceof ForeignKey) {
			return Stream.of();
		}
		Exclusion exclusion = (Exclusion) constraint;
		return Stream.concat(exclusion.elements().stream().map(Exclusion.Element::key).map(PartTexts::text),
				Stream.ofNullable(exclusion.predicate()));
	}

	@Override
	public Stream<String> visit(Index index) {
		Stream<String> columns = Stream.concat(index.keys().stream().map(PartTexts::text),
				index.include().stream().map(SqlText::quote));
		return Stream.concat(columns, Stream.ofNullable(index.predicate()));
	}

	private static String text(IndexKey key) {
		return (key.kind() == IndexKey.Kind.COLUMN) ? SqlText.quote(key.content()) : key.content();
	}

	@Override
	public Stream<String> visit(Trigger trigger) {
		return Stream.of(trigger.definition());
	}

	@Override
	public Stream<String> visit(Rule rule) {
		return Stream.of(rule.definition());
	}

	@Override
	public Stream<String> visit(Policy policy) {
		return Stream.of(policy.using(), policy.withCheck()).filter(Objects::nonNull);
	}

}
