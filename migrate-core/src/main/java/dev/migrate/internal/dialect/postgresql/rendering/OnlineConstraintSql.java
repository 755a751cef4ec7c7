package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;

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
		else {
			key(table, constraint).ifPresent((key) -> {
				statements.add(new IndexSql(this.names).createConcurrently(table, key.index()));
				statements.add("ALTER TABLE " + this.names.of(table) + "\n    ADD " + key.definition());
			});
		}
		return statements.isEmpty() ? statements : commented(table, statements, constraint);
	}

	// The table is never without one of the two.
	List<String> replace(QualifiedName table, Constraint from, Constraint to) {
		List<String> statements = new ArrayList<>();
		OnlineKey key = key(table, to).map((added) -> apart(added, from)).orElse(null);
		if (key != null) {
			statements.add(new IndexSql(this.names).createConcurrently(table, key.index()));
			statements.add(sql().replace(table, from, key.definition()));
		}
		else if (isValidatedLater(table, to)) {
			Constraint unchecked = notValid(to);
			statements.add(sql().replace(table, from, sql().definition(unchecked)));
			statements.add(sql().alter(table, unchecked, to));
		}
		else {
			statements.add(sql().replace(table, from, sql().definition(to)));
		}
		return commented(table, statements, to);
	}

	private List<String> commented(QualifiedName table, List<String> statements, Constraint constraint) {
		List<String> commented = new ArrayList<>(statements);
		commented.addAll(
				new CommentSql(new ObjectSql(this.names)).of(new ObjectReference(ObjectKind.TABLE, table), constraint));
		return commented;
	}

	private Optional<OnlineKey> key(QualifiedName table, Constraint constraint) {
		return this.standing.isWhole(table) ? OnlineKey.of(constraint) : Optional.empty();
	}

	// The index of the old key has its name until the new one takes its place.
	private OnlineKey apart(OnlineKey key, Constraint old) {
		return key.name().equals(old.name()) ? key.withIndexName(this.standing.free(key.name())) : key;
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

}
