package dev.migrate.internal.schema;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.ColumnValue.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, a view or a composite type.
 *
 * @param name its name
 * @param type its type in SQL, with its modifier: {@code numeric(12,2)}
 * @param nullability whether it refuses nulls
 * @param value its default, identity or expression, or {@code null} if it has none
 * @param collation its collation in SQL, or {@code null} for that of the type
 * @param origin whether its table declares it or only inherits it
 * @param storage how it is stored, where that differs from the default of its type
 * @param comment its comment, or {@code null} if it has none
 */
public record Column(String name, String type, Nullability nullability, @Nullable ColumnValue value,
		@Nullable String collation, Origin origin, ColumnStorage storage, @Nullable String comment) {

	/** In bytes; PostgreSQL shortens the names that it makes. */
	private static final int LONGEST_NAME = 63;

	/**
	 * A column with only a type.
	 * @param name its name
	 * @param type its type in SQL
	 * @param nullability whether it refuses nulls
	 * @return the column
	 */
	public static Column of(String name, String type, Nullability nullability) {
		return new Column(name, type, nullability, null, null, Origin.OWN, ColumnStorage.DEFAULT, null);
	}

	/**
	 * The same column under another name.
	 * @param changed the name
	 * @return the column
	 */
	public Column withName(String changed) {
		return new Column(changed, this.type, this.nullability, this.value, this.collation, this.origin, this.storage,
				this.comment);
	}

	/**
	 * The same column with another type.
	 * @param changed the type in SQL
	 * @return the column
	 */
	public Column withType(String changed) {
		return new Column(this.name, changed, this.nullability, this.value, this.collation, this.origin, this.storage,
				this.comment);
	}

	/**
	 * The same column with another nullability.
	 * @param changed the nullability
	 * @return the column
	 */
	public Column withNullability(Nullability changed) {
		return new Column(this.name, this.type, changed, this.value, this.collation, this.origin, this.storage,
				this.comment);
	}

	/**
	 * The same column with another value.
	 * @param changed the value, or {@code null} for none
	 * @return the column
	 */
	public Column withValue(@Nullable ColumnValue changed) {
		return new Column(this.name, this.type, this.nullability, changed, this.collation, this.origin, this.storage,
				this.comment);
	}

	/**
	 * The same column with another collation.
	 * @param changed the collation in SQL, or {@code null} for that of the type
	 * @return the column
	 */
	public Column withCollation(@Nullable String changed) {
		return new Column(this.name, this.type, this.nullability, this.value, changed, this.origin, this.storage,
				this.comment);
	}

	/**
	 * The same column with another origin.
	 * @param changed the origin
	 * @return the column
	 */
	public Column withOrigin(Origin changed) {
		return new Column(this.name, this.type, this.nullability, this.value, this.collation, changed, this.storage,
				this.comment);
	}

	/**
	 * The same column with another storage.
	 * @param changed the storage
	 * @return the column
	 */
	public Column withStorage(ColumnStorage changed) {
		return new Column(this.name, this.type, this.nullability, this.value, this.collation, this.origin, changed,
				this.comment);
	}

	/**
	 * The same column with another comment.
	 * @param changed the comment, or {@code null} for none
	 * @return the column
	 */
	public Column withComment(@Nullable String changed) {
		return new Column(this.name, this.type, this.nullability, this.value, this.collation, this.origin, this.storage,
				changed);
	}

	/**
	 * The same column with the names of other objects and its SQL rewritten.
	 * @param rewriting the rewriting of names and SQL
	 * @return a column that keeps its own name
	 */
	Column rewritten(Rewriting rewriting) {
		return withType(rewriting.sql(this.type))
			.withValue((this.value != null) ? this.value.rewritten(rewriting) : null);
	}

	/**
	 * The names that it takes in the schema of its table: that of the sequence which
	 * PostgreSQL makes for an identity column.
	 * @param table the name of the table
	 * @return the names; empty if it has no such sequence, or if PostgreSQL shortens the
	 * name of it
	 */
	public Set<TakenName> names(QualifiedName table) {
		String sequence = table.name() + "_" + this.name + "_seq";
		if (!(this.value instanceof Identity) || sequence.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
			return Set.of();
		}
		return ObjectKind.SEQUENCE.nameSpaces()
			.stream()
			.map((space) -> new TakenName(space, new QualifiedName(table.schema(), sequence)))
			.collect(Collectors.toSet());
	}

	/** Whether a table declares a column or only inherits it. */
	public enum Origin {

		/** The table declares it, whether or not a parent has it too. */
		OWN,

		/**
		 * The table has it only because a parent or the type of the table has it. It
		 * cannot be added or dropped separately. Its default and nullability may differ.
		 */
		INHERITED

	}

}
