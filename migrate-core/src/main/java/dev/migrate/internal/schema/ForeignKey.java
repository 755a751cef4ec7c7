package dev.migrate.internal.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name its name
 * @param columns the columns that refer, in their order
 * @param target the table that they refer to
 * @param targetColumns the columns of the target, one for each of the columns
 * @param match the meaning of nulls
 * @param onUpdate the action when the target's columns change
 * @param onDelete the action when the target's row is deleted
 * @param onDeleteColumns the columns that a deletion sets; empty for all of them
 * @param period the meaning of the last column
 * @param deferral the time at which it is checked
 * @param enforcement the rows that it holds for
 * @param comment its comment, or {@code null} if it has none
 */
public record ForeignKey(String name, List<String> columns, QualifiedName target, List<String> targetColumns,
		Match match, Action onUpdate, Action onDelete, List<String> onDeleteColumns, Period period, Deferral deferral,
		Enforcement enforcement, @Nullable String comment) implements Constraint {

	public ForeignKey {
		columns = List.copyOf(columns);
		targetColumns = List.copyOf(targetColumns);
		onDeleteColumns = List.copyOf(onDeleteColumns);
	}

	@Override
	public ForeignKey withName(String changed) {
		return new ForeignKey(changed, this.columns, this.target, this.targetColumns, this.match, this.onUpdate,
				this.onDelete, this.onDeleteColumns, this.period, this.deferral, this.enforcement, this.comment);
	}

	/**
	 * The same foreign key with other columns.
	 * @param changed the columns, in their order
	 * @return the foreign key
	 */
	public ForeignKey withColumns(List<String> changed) {
		return new ForeignKey(this.name, changed, this.target, this.targetColumns, this.match, this.onUpdate,
				this.onDelete, this.onDeleteColumns, this.period, this.deferral, this.enforcement, this.comment);
	}

	/**
	 * The same foreign key to another table.
	 * @param changed the table
	 * @return the foreign key
	 */
	public ForeignKey withTarget(QualifiedName changed) {
		return new ForeignKey(this.name, this.columns, changed, this.targetColumns, this.match, this.onUpdate,
				this.onDelete, this.onDeleteColumns, this.period, this.deferral, this.enforcement, this.comment);
	}

	/**
	 * The same foreign key to other columns of the target.
	 * @param changed the columns
	 * @return the foreign key
	 */
	public ForeignKey withTargetColumns(List<String> changed) {
		return new ForeignKey(this.name, this.columns, this.target, changed, this.match, this.onUpdate, this.onDelete,
				this.onDeleteColumns, this.period, this.deferral, this.enforcement, this.comment);
	}

	/**
	 * The same foreign key with other columns that a deletion sets.
	 * @param changed the columns; empty for all of them
	 * @return the foreign key
	 */
	public ForeignKey withOnDeleteColumns(List<String> changed) {
		return new ForeignKey(this.name, this.columns, this.target, this.targetColumns, this.match, this.onUpdate,
				this.onDelete, changed, this.period, this.deferral, this.enforcement, this.comment);
	}

	/**
	 * The same foreign key with another action of a deletion.
	 * @param changed the action
	 * @param changedColumns the columns that it sets; empty for all of them
	 * @return the foreign key
	 */
	public ForeignKey withOnDelete(Action changed, List<String> changedColumns) {
		return new ForeignKey(this.name, this.columns, this.target, this.targetColumns, this.match, this.onUpdate,
				changed, changedColumns, this.period, this.deferral, this.enforcement, this.comment);
	}

	/**
	 * Whether another foreign key connects the same columns, in any order.
	 * @param other the other foreign key
	 * @return whether both have the same target and the same pairs of columns
	 */
	public boolean hasEndsOf(ForeignKey other) {
		return this.target.equals(other.target) && pairs().equals(other.pairs());
	}

	private Set<List<String>> pairs() {
		Set<List<String>> pairs = new HashSet<>();
		for (int i = 0; i < this.columns.size(); i++) {
			pairs.add(List.of(this.columns.get(i), this.targetColumns.get(i)));
		}
		return pairs;
	}

	/**
	 * The same foreign key checked at another time.
	 * @param changed the time
	 * @return the foreign key
	 */
	public ForeignKey withDeferral(Deferral changed) {
		return new ForeignKey(this.name, this.columns, this.target, this.targetColumns, this.match, this.onUpdate,
				this.onDelete, this.onDeleteColumns, this.period, changed, this.enforcement, this.comment);
	}

	/**
	 * The same foreign key for other rows.
	 * @param changed the rows that it holds for
	 * @return the foreign key
	 */
	public ForeignKey withEnforcement(Enforcement changed) {
		return new ForeignKey(this.name, this.columns, this.target, this.targetColumns, this.match, this.onUpdate,
				this.onDelete, this.onDeleteColumns, this.period, this.deferral, changed, this.comment);
	}

	@Override
	public ForeignKey withComment(@Nullable String changed) {
		return new ForeignKey(this.name, this.columns, this.target, this.targetColumns, this.match, this.onUpdate,
				this.onDelete, this.onDeleteColumns, this.period, this.deferral, this.enforcement, changed);
	}

	@Override
	public ForeignKey rewritten(Rewriting rewriting) {
		return withTarget(rewriting.name(this.target));
	}

	/** The meaning of a null in one of several columns. */
	public enum Match {

		/** The row refers to nothing. */
		SIMPLE,

		/** An error, unless all of them are null. */
		FULL

	}

	/** The effect on the rows that refer to the target. */
	public enum Action {

		/** An error, at the end of the statement or later. */
		NO_ACTION,

		/** An error, at once. */
		RESTRICT,

		/** They are changed or deleted with the target. */
		CASCADE,

		/** Their columns become null. */
		SET_NULL,

		/** Their columns become their defaults. */
		SET_DEFAULT

	}

}
