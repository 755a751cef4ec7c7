package dev.migrate.revision;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A place to go to in the revision graph, as a parsed value that has not been looked up
 * in any graph. Its text parses to an equal target.
 */
public sealed interface Target {

	/**
	 * Reads a target.
	 * @param text the text that a person typed
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
	 * The current heads of the database.
	 * @return the target {@code current}
	 */
	static Target current() {
		return Symbol.CURRENT;
	}

	/**
	 * Whether the target depends on the current heads of the database.
	 * @return whether it says {@code current}, or walks from there
	 */
	default boolean isRelativeToCurrent() {
		return this == Symbol.CURRENT;
	}

	/** A target in the whole graph. */
	sealed interface Unbranched extends Target {

	}

	/** A target without steps. */
	sealed interface Place extends Unbranched {

	}

	/** A reserved word. */
	enum Symbol implements Place {

		/** The only head. */
		HEAD,

		/** All heads. */
		HEADS,

		/** The empty database, before every revision. */
		BASE,

		/** The current heads of the database. */
		CURRENT;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A revision by its identifier, by the first characters of it, or by a branch label.
	 *
	 * @param name the text that a person typed
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
	 * A number of steps from a place.
	 *
	 * @param from the start, or {@code null} for the current heads of the database
	 * @param steps the number of steps: up if positive, down if negative
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
	 * A target on one branch. The branch of a revision is everything below and above it.
	 *
	 * @param branch a branch label, or a revision as in {@link Named}
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
