package dev.migrate.revision;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Where to go in the revision graph, as a parsed value. It is not looked up in any graph
 * yet. Its text parses to an equal target.
 */
public sealed interface Target {

	/**
	 * Reads a target.
	 * @param text what a person typed
	 * @return the target
	 * @throws InvalidTargetException if the text is not a target
	 */
	static Target parse(String text) {
		return new TargetParser(text).target();
	}

	/**
	 * All heads.
	 * @return the target {@code heads}
	 */
	static Target heads() {
		return Symbol.HEADS;
	}

	/**
	 * The only head.
	 * @return the target {@code head}
	 */
	static Target head() {
		return Symbol.HEAD;
	}

	/**
	 * The empty database, before every revision.
	 * @return the target {@code base}
	 */
	static Target base() {
		return Symbol.BASE;
	}

	/**
	 * Where the database is.
	 * @return the target {@code current}
	 */
	static Target current() {
		return Symbol.CURRENT;
	}

	/**
	 * Whether the target depends on where the database is.
	 * @return whether it says {@code current}, or walks from there
	 */
	default boolean isRelativeToCurrent() {
		return this == Symbol.CURRENT;
	}

	/** A target in the whole graph. */
	sealed interface Unbranched extends Target {

	}

	/** A target that needs no walking. */
	sealed interface Place extends Unbranched {

	}

	/** A word with a meaning of its own. */
	enum Symbol implements Place {

		/** The only head. */
		HEAD,

		/** All heads. */
		HEADS,

		/** Before every revision. */
		BASE,

		/** Where the database is. */
		CURRENT;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A revision by its identifier, by the first characters of it, or by a branch label.
	 *
	 * @param name what a person typed
	 */
	record Named(String name) implements Place {

		public Named {
			IdentifierRule.require(name);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	/**
	 * A number of steps from somewhere.
	 *
	 * @param from where to start, or {@code null} to start where the database is
	 * @param steps how many steps: up if positive, down if negative
	 */
	record Walk(@Nullable Place from, int steps) implements Unbranched {

		public Walk {
			if (steps == 0) {
				throw new IllegalArgumentException("A walk has at least one step.");
			}
		}

		@Override
		public boolean isRelativeToCurrent() {
			return isBare() || this.from == Symbol.CURRENT;
		}

		boolean isBare() {
			return this.from == null;
		}

		boolean isBackFromCurrent() {
			return this.steps < 0 && (this.from == null || this.from == Symbol.CURRENT);
		}

		@Override
		public String toString() {
			return ((this.from != null) ? this.from : "") + ((this.steps > 0) ? "+" : "") + this.steps;
		}

	}

	/**
	 * A target on one branch: in a revision, what is below it and what is above it.
	 *
	 * @param branch a branch label, or a revision as {@link Named} has it
	 * @param target the target on that branch
	 */
	record OnBranch(String branch, Unbranched target) implements Target {

		public OnBranch {
			IdentifierRule.require(branch);
		}

		@Override
		public boolean isRelativeToCurrent() {
			return this.target.isRelativeToCurrent();
		}

		@Override
		public String toString() {
			return this.branch + "@" + this.target;
		}

	}

}
