package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Deferral;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Index.Uniqueness;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.NullTreatment;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Period;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Unique;

/**
 * Writes constraints of tables in use. The index of a key is built before the key exists.
 * Conditions and foreign keys check existing rows after they exist.
 *
 * @param names the names of objects in SQL
 * @param standing the known facts about the relations
 */
record OnlineConstraintSql(Names names, Standing standing) {

	List<String> add(QualifiedName table, Constraint constraint) {
		List<String> statements = new ArrayList<>();
		if (isValidatedLater(table, constraint)) {
			Constraint unchecked = notValid(constraint);
			statements.add(sql().add(table, unchecked));
			statements.add(sql().alter(table, unchecked, constraint));
		}
		else if (this.standing.isWhole(table)) {
			statements.addAll(addKey(table, constraint));
		}
		if (!statements.isEmpty()) {
			statements.addAll(new CommentSql(new ObjectSql(this.names)).of(new ObjectReference(ObjectKind.TABLE, table),
					constraint));
		}
		return statements;
	}

	List<String> alter(QualifiedName table, Constraint from, Constraint to) {
		if (ConstraintSql.enforcement(from) == Enforcement.VALID || !isValidatedLater(table, to)) {
			return List.of();
		}
		Constraint unchecked = notValid(to);
		String validate = sql().alter(table, unchecked, to);
		return (ConstraintSql.enforcement(from) == Enforcement.NOT_VALID) ? List.of(validate)
				: List.of(sql().alter(table, from, unchecked), validate);
	}

	private ConstraintSql sql() {
		return new ConstraintSql(this.names);
	}

	// Before PostgreSQL 18, a foreign key of a partitioned table cannot be NOT VALID.
	private boolean isValidatedLater(QualifiedName table, Constraint constraint) {
		if (constraint instanceof ForeignKey key) {
			return key.enforcement() == Enforcement.VALID && this.standing.isWhole(table)
					&& this.standing.isWhole(key.target());
		}
		return constraint instanceof Check check && check.enforcement() == Enforcement.VALID;
	}

	private static Constraint notValid(Constraint constraint) {
		if (constraint instanceof ForeignKey key) {
			return key.withEnforcement(Enforcement.NOT_VALID);
		}
		Check check = (Check) constraint;
		return check.withEnforcement(Enforcement.NOT_VALID);
	}

	private List<String> addKey(QualifiedName table, Constraint constraint) {
		if (constraint instanceof PrimaryKey key && key.period() == Period.NONE) {
			return addKey(table, index(key.name(), Uniqueness.UNIQUE, key.columns(), key.include(), key.options()),
					"PRIMARY KEY", key.deferral());
		}
		if (constraint instanceof Unique key && key.period() == Period.NONE) {
			Uniqueness uniqueness = (key.nulls() == NullTreatment.NOT_DISTINCT) ? Uniqueness.UNIQUE_NULLS_NOT_DISTINCT
					: Uniqueness.UNIQUE;
			return addKey(table, index(key.name(), uniqueness, key.columns(), key.include(), key.options()), "UNIQUE",
					key.deferral());
		}
		return List.of();
	}

	private List<String> addKey(QualifiedName table, Index index, String kind, Deferral deferral) {
		String name = Names.quote(index.name());
		return List.of(new IndexSql(this.names).createConcurrently(table, index),
				"ALTER TABLE " + this.names.of(table) + "\n    ADD CONSTRAINT " + name + " " + kind + " USING INDEX "
						+ name + ConstraintSql.deferral(deferral));
	}

	private static Index index(String name, Uniqueness uniqueness, List<String> columns, List<String> include,
			Map<String, String> options) {
		return new Index(name, uniqueness, "btree", columns.stream().map(IndexKey::column).toList(), include, null,
				options, Index.State.VALID, null);
	}

}
