package dev.migrate.revision;

/**
 * All revisions from one target to another, both included, as a parsed value. Its text
 * parses to an equal range.
 *
 * @param from the lower end; {@code base} if it was left out
 * @param to the upper end; {@code heads} if it was left out
 */
public record TargetRange(Target from, Target to) {

	/**
	 * Reads a range.
	 * @param text the text that a person typed: {@code from:to}, where either end may be
	 * left out
	 * @return the range
	 * @throws InvalidTargetException if the text is not a range
	 */
	public static TargetRange parse(String text) {
		int colon = text.indexOf(':');
		if (colon < 0) {
			throw new InvalidTargetException(text, text.length() + 1, "a range has a ':' between its ends");
		}
		return new TargetRange(end(text, 0, colon, Target.base()), end(text, colon + 1, text.length(), Target.heads()));
	}

	private static Target end(String text, int start, int end, Target otherwise) {
		return (start != end) ? new TargetParser(text, start, end).target() : otherwise;
	}

	/**
	 * Whether the range depends on the current heads of the database. Steps down to the
	 * lower end count from the upper one, and steps up to the upper end count from the
	 * lower one, unless the other end is relative too.
	 * @return whether one of its ends is relative to the current heads
	 */
	public boolean isRelativeToCurrent() {
		boolean from = this.from.isRelativeToCurrent() && !isWalk(this.from, -1);
		boolean to = this.to.isRelativeToCurrent() && !isWalk(this.to, 1);
		return from || to || (this.from.isRelativeToCurrent() && this.to.isRelativeToCurrent());
	}

	/**
	 * Whether the range cannot be resolved without the database. An offline range names
	 * the current heads as its start, and steps without a start count from there.
	 * @return whether the start is relative to the current heads, or the end says
	 * {@code current}
	 */
	public boolean asksDatabase() {
		return this.from.isRelativeToCurrent()
				|| (this.to.isRelativeToCurrent() && !isWalk(this.to, 1) && !isWalk(this.to, -1));
	}

	/**
	 * The same range with the end on the branch of the start, unless the end is a
	 * revision or has a branch of its own.
	 * @return the range
	 */
	public TargetRange alongStart() {
		return new TargetRange(this.from, onBranchOf(this.from, this.to));
	}

	// The same range with both ends on the branch that one of them names.
	TargetRange alongBranch() {
		return new TargetRange(onBranchOf(this.to, this.from), alongStart().to());
	}

	private static Target onBranchOf(Target branched, Target other) {
		return (branched instanceof Target.OnBranch on && other instanceof Target.Unbranched unbranched
				&& !(unbranched instanceof Target.Named)) ? new Target.OnBranch(on.branch(), unbranched) : other;
	}

	private static boolean isWalk(Target target, int direction) {
		return Resolver.unbranched(target) instanceof Target.Walk walk && walk.isBare()
				&& Integer.signum(walk.steps()) == direction;
	}

	@Override
	public String toString() {
		return this.from + ":" + this.to;
	}

}
