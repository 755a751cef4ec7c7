package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Deferral;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Index.Uniqueness;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.NullTreatment;
import dev.migrate.internal.schema.Period;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.Unique;

/**
 * A key that takes over an index that was built before.
 *
 * @param name its name
 * @param kind its kind, in SQL
 * @param deferral the time of its check
 * @param index the index, which gets the name of the key
 */
record OnlineKey(String name, String kind, Deferral deferral, Index index) {

	// Empty for a constraint without a btree index of its own.
	static Optional<OnlineKey> of(Constraint constraint) {
		if (constraint instanceof PrimaryKey key && key.period() == Period.NONE) {
			Index index = index(key.name(), Uniqueness.UNIQUE, key.columns(), key.include(), key.options());
			return Optional.of(new OnlineKey(key.name(), "PRIMARY KEY", key.deferral(), index));
		}
		if (constraint instanceof Unique key && key.period() == Period.NONE) {
			Uniqueness uniqueness = (key.nulls() == NullTreatment.NOT_DISTINCT) ? Uniqueness.UNIQUE_NULLS_NOT_DISTINCT
					: Uniqueness.UNIQUE;
			Index index = index(key.name(), uniqueness, key.columns(), key.include(), key.options());
			return Optional.of(new OnlineKey(key.name(), "UNIQUE", key.deferral(), index));
		}
		return Optional.empty();
	}

	private static Index index(String name, Uniqueness uniqueness, List<String> columns, List<String> include,
			Map<String, String> options) {
		return new Index(name, uniqueness, "btree", columns.stream().map(IndexKey::column).toList(), include, null,
				options, Index.State.VALID, null);
	}

	OnlineKey withIndexName(String indexName) {
		return new OnlineKey(this.name, this.kind, this.deferral, this.index.withName(indexName));
	}

	String definition() {
		return "CONSTRAINT " + Names.quote(this.name) + " " + this.kind + " USING INDEX "
				+ Names.quote(this.index.name()) + ConstraintSql.deferral(this.deferral);
	}

}
