package dev.migrate.comparison;

import java.util.List;

import dev.migrate.internal.diff.ObjectPatterns;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.targetschema.Privileges;

/**
 * The settings of one comparison. A pattern is {@code table}, {@code schema.table},
 * {@code table.column} or {@code schema.table.column}, where {@code *} stands for any
 * characters and {@code table} for an object of any kind. A rename is {@code old=new} for
 * a table or another object, {@code table.old=new} for a part of one.
 *
 * @param drops the treatment of things that the target does not have
 * @param renames the renames that keep the data, in the order in which they run
 * @param include the patterns of the included objects and columns; empty for all
 * @param exclude the patterns of exceptions from the included ones
 * @param filter the filter for the included objects and columns
 * @param form the form of the changes
 * @param privileges whether the privileges of roles are compared
 */
public record ComparisonRequest(Drops drops, List<String> renames, List<String> include, List<String> exclude,
		ObjectFilter filter, Form form, Privileges privileges) {

	/** A comparison of everything but privileges, which drops and renames nothing. */
	public static final ComparisonRequest CAREFUL = new ComparisonRequest(Drops.WITHHELD, List.of(), List.of(),
			List.of(), ObjectFilter.ALL, Form.PLAIN, Privileges.LEFT_OUT);

	/**
	 * Reads the patterns.
	 * @throws dev.migrate.error.MigrateException if one of the patterns cannot be read
	 */
	public ComparisonRequest {
		renames = List.copyOf(renames);
		include = List.copyOf(include);
		exclude = List.copyOf(exclude);
		patterns(include, exclude);
	}

	private static ObjectPatterns patterns(List<String> include, List<String> exclude) {
		return new ObjectPatterns(include, exclude);
	}

	/**
	 * Whether the patterns include a table.
	 * @param schema the schema of the table
	 * @param table the name of the table
	 * @return whether the patterns include it
	 */
	public boolean accepts(String schema, String table) {
		return patterns(this.include, this.exclude).accepts(new QualifiedName(schema, table));
	}

	/**
	 * Whether the patterns include a column of a table that they include.
	 * @param schema the schema of the table
	 * @param table the name of the table
	 * @param column the name of the column
	 * @return whether the patterns include it
	 */
	public boolean accepts(String schema, String table, String column) {
		return patterns(this.include, this.exclude).accepts(new QualifiedName(schema, table), column);
	}

	/**
	 * The same request with other drops.
	 * @param changed the treatment of things that the target does not have
	 * @return the request
	 */
	public ComparisonRequest withDrops(Drops changed) {
		return new ComparisonRequest(changed, this.renames, this.include, this.exclude, this.filter, this.form,
				this.privileges);
	}

	/**
	 * The same request with other renames.
	 * @param changed the renames, in their order
	 * @return the request
	 * @see ComparisonFinding.RenameCandidate#typed()
	 */
	public ComparisonRequest withRenames(List<String> changed) {
		return new ComparisonRequest(this.drops, changed, this.include, this.exclude, this.filter, this.form,
				this.privileges);
	}

	/**
	 * The same request with other patterns.
	 * @param included the patterns of the included objects and columns; empty for all
	 * @param excluded the patterns of exceptions from the included ones
	 * @return the request
	 */
	public ComparisonRequest withPatterns(List<String> included, List<String> excluded) {
		return new ComparisonRequest(this.drops, this.renames, included, excluded, this.filter, this.form,
				this.privileges);
	}

	/**
	 * The same request with another filter.
	 * @param changed the filter for the included objects and columns
	 * @return the request
	 */
	public ComparisonRequest withFilter(ObjectFilter changed) {
		return new ComparisonRequest(this.drops, this.renames, this.include, this.exclude, changed, this.form,
				this.privileges);
	}

	/**
	 * The same request with another form.
	 * @param changed the form of the changes
	 * @return the request
	 */
	public ComparisonRequest withForm(Form changed) {
		return new ComparisonRequest(this.drops, this.renames, this.include, this.exclude, this.filter, changed,
				this.privileges);
	}

	/**
	 * The same request with or without privileges.
	 * @param changed whether the privileges of roles are compared
	 * @return the request
	 */
	public ComparisonRequest withPrivileges(Privileges changed) {
		return new ComparisonRequest(this.drops, this.renames, this.include, this.exclude, this.filter, this.form,
				changed);
	}

	/** The treatment of things that the target does not have. */
	public enum Drops {

		/** They stay, and a person decides. */
		WITHHELD,

		/** They are dropped. */
		ALLOWED

	}

}
