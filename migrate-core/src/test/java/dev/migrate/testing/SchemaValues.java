package dev.migrate.testing;

import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Deferral;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.NullTreatment;
import dev.migrate.internal.schema.Period;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Unique;

/** Values of a schema as they are when nothing else is said. */
public final class SchemaValues {

	private SchemaValues() {
	}

	/**
	 * A snapshot of objects alone.
	 * @param objects the objects
	 * @return a snapshot without namespaces, extensions, dependencies and grants
	 */
	public static Schema schema(SchemaObject... objects) {
		return new Schema(List.of(), List.of(), List.of(objects), List.of(), List.of());
	}

	/**
	 * A primary key with nothing but columns.
	 * @param name its name
	 * @param columns its columns
	 * @return the primary key
	 */
	public static PrimaryKey primaryKey(String name, String... columns) {
		return new PrimaryKey(name, List.of(columns), List.of(), Period.NONE, Map.of(), Deferral.NOT_DEFERRABLE, null);
	}

	/**
	 * A unique constraint with nothing but columns.
	 * @param name its name
	 * @param columns its columns
	 * @return the constraint
	 */
	public static Unique unique(String name, String... columns) {
		return new Unique(name, List.of(columns), List.of(), NullTreatment.DISTINCT, Period.NONE, Map.of(),
				Deferral.NOT_DEFERRABLE, null);
	}

	/**
	 * A foreign key with nothing but columns.
	 * @param name its name
	 * @param columns the columns that refer
	 * @param target the table that they refer to
	 * @param targetColumns the columns of the target
	 * @return the foreign key
	 */
	public static ForeignKey foreignKey(String name, List<String> columns, QualifiedName target,
			List<String> targetColumns) {
		return new ForeignKey(name, columns, target, targetColumns, ForeignKey.Match.SIMPLE,
				ForeignKey.Action.NO_ACTION, ForeignKey.Action.NO_ACTION, List.of(), Period.NONE,
				Deferral.NOT_DEFERRABLE, Enforcement.VALID, null);
	}

	/**
	 * An index with nothing but keys.
	 * @param name its name
	 * @param keys its keys
	 * @return the index
	 */
	public static Index index(String name, IndexKey... keys) {
		return new Index(name, Index.Uniqueness.NOT_UNIQUE, "btree", List.of(keys), List.of(), null, Map.of(),
				Index.State.VALID, null);
	}

	/**
	 * A key with nothing but an expression.
	 * @param expression the expression in SQL, with parentheses where they are needed
	 * @return the key
	 */
	public static IndexKey expression(String expression) {
		return new IndexKey(IndexKey.Kind.EXPRESSION, expression, null, null, IndexKey.Order.ASCENDING);
	}

}
