package dev.migrate.revision;

import java.util.Locale;
import java.util.Set;

import dev.migrate.error.MigrateException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The errors for targets that cannot be reached, with the text to type instead. */
class TargetErrorsTests {

	private final RevisionGraph graph = Graphs.graph("dcd397241ba3 labels users",
			"27c6a30d7c24 <- dcd397241ba3 labels shop", "ae1027a6acf0 <- dcd397241ba3", "ae10ffffffff <- ae1027a6acf0");

	private final RevisionGraph line = Graphs.graph("a", "b <- a", "c <- b");

	private final RevisionGraph diamond = Graphs.graph("r", "s <- r labels shop", "t <- r", "m <- s,t");

	@Test
	void severalHeads() {
		fails(MultipleHeadsException.class, () -> at().upgrade("head"),
				"Cannot upgrade to 'head': there are 2 heads (27c6a30d7c24 add 27c6a30d7c24, ae10ffffffff add "
						+ "ae10ffffffff).",
				"Name one, use 'heads' for all, or join them with: migrate merge heads -m \"...\"");
	}

	@Test
	void severalHeadsOnABranch() {
		fails(MultipleHeadsException.class, () -> at().resolve("users@head-1"),
				"Cannot find 'users@head-1': there are 2 heads on branch 'users' (27c6a30d7c24 add 27c6a30d7c24, "
						+ "ae10ffffffff add ae10ffffffff).",
				"Name one, use 'users@heads' for all, or join them with: migrate merge heads -m \"...\"");
	}

	@Test
	void unknownRevision() {
		fails(UnknownRevisionException.class, () -> at().upgrade("27c6a30d7c42"),
				"Cannot upgrade to '27c6a30d7c42': there is no revision or branch '27c6a30d7c42'. "
						+ "Did you mean '27c6a30d7c24'?",
				"Name a revision by its identifier or the first characters of it, or a branch by its label. List "
						+ "all of them with: migrate history");
	}

	@Test
	void unknownRevisionWithTheNameOfItsFile() {
		assertThat(problem(() -> at().downgrade("27c6a30d7c24_add_cart.sql"))).endsWith("Did you mean '27c6a30d7c24'?");
	}

	@Test
	void unknownWord() {
		assertThat(problem(() -> at().upgrade("haed"))).endsWith("Did you mean 'head'?");
		assertThat(problem(() -> at().downgrade("bsae"))).endsWith("Did you mean 'base'?");
	}

	@ParameterizedTest
	@CsvSource({ "latest, heads, heads", "LATEST, heads, heads", "last, heads, -1", "all, heads, base",
			"zero, base, base", "0, base, base", "previous, -1, -1", "HEAD~2, -2, -2", "HEAD^, -1, -1",
			"first, +1, base", "next, +1, +1", "now, current, current" })
	void wordOfAnotherTool(String word, String up, String down) {
		assertThat(problem(() -> at().upgrade(word))).isEqualTo("Cannot upgrade to '" + word
				+ "': there is no revision or branch '" + word + "'. The word here is '" + up + "'.");
		assertThat(problem(() -> at().downgrade(word))).endsWith("The word here is '" + down + "'.");
	}

	@Test
	void everyWordOfAnotherToolHasATargetHere() {
		assertThat(ForeignTargets.words()).isNotEmpty().allSatisfy((word, targets) -> {
			assertThat(targets.split(", "))
				.allSatisfy((target) -> assertThat(Target.parse(target).toString()).isEqualTo(target));
			assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
		});
	}

	@Test
	void wordOfAnotherToolThatIsARevisionIsThatRevision() {
		RevisionGraph words = Graphs.graph("latest", "zero <- latest labels all");
		assertThat(Journey.from(words).upgrade("latest")).isEqualTo("latest -> latest");
		assertThat(Journey.from(words).upgrade("all")).isEqualTo("latest zero -> zero");
	}

	@Test
	void unknownBranch() {
		assertThat(problem(() -> at().stamp("shpo@head")))
			.isEqualTo("Cannot stamp 'shpo@head': there is no revision or branch 'shpo'. Did you mean 'shop'?");
		assertThat(problem(() -> at().stamp("SHOP"))).endsWith("Did you mean 'shop'?");
		assertThat(problem(() -> at().stamp("zzz"))).endsWith("there is no revision or branch 'zzz'.");
	}

	@Test
	void ambiguousPrefix() {
		fails(AmbiguousRevisionException.class, () -> at().upgrade("ae10"),
				"Cannot upgrade to 'ae10': 2 revisions start with 'ae10' (ae1027a6acf0 add ae1027a6acf0, "
						+ "ae10ffffffff add ae10ffffffff).",
				"Type more characters of the one that you mean. List all revisions with: migrate history");
	}

	@Test
	void aPrefixOfOneCharacterIsEnoughWhenItIsUnique() {
		assertThat(at().resolve("2")).isEqualTo("27c6a30d7c24");
		assertThat(at().resolve("ae10f")).isEqualTo("ae10ffffffff");
	}

	@Test
	void aWholeIdentifierIsNoPrefix() {
		Journey nested = Journey.from(Graphs.graph("ab", "abc <- ab labels abcd"));
		assertThat(nested.resolve("ab")).isEqualTo("ab");
		assertThat(nested.resolve("abcd")).isEqualTo("abc");
		assertThat(nested.resolve("abc")).isEqualTo("abc");
	}

	@Test
	void notOnTheBranch() {
		fails(NotOnBranchException.class, () -> at().upgrade("shop@ae1027"),
				"Cannot upgrade to 'shop@ae1027': ae1027a6acf0 add ae1027a6acf0 is not on branch 'shop'.",
				"A branch is a revision with everything below and above it. Leave 'shop@' out, or name a revision on "
						+ "that branch.");
	}

	@Test
	void severalCurrentHeads() {
		fails(AmbiguousWalkException.class, () -> at("27c6a30d7c24", "ae1027a6acf0").downgrade("-1"),
				"Cannot downgrade to '-1': there are 2 current heads (27c6a30d7c24 add 27c6a30d7c24, ae1027a6acf0 add "
						+ "ae1027a6acf0).",
				"Name the branch: 'shop@-1' or 'ae1027a6acf0@-1'.");
		assertThat(action(() -> at("27c6a30d7c24", "ae1027a6acf0").upgrade("+2")))
			.isEqualTo("Name the branch: 'shop@+2' or 'ae1027a6acf0@+2'.");
	}

	@Test
	void aForkOnTheWayUp() {
		fails(AmbiguousWalkException.class, () -> at("dcd397241ba3").upgrade("+1"),
				"Cannot upgrade to '+1': there are 2 ways up (27c6a30d7c24 add 27c6a30d7c24, ae1027a6acf0 add "
						+ "ae1027a6acf0).",
				"Name the branch: 'shop@+1' or 'ae1027a6acf0@+1'.");
		assertThat(at("dcd397241ba3").upgrade("shop@+1")).isEqualTo("27c6a30d7c24 -> 27c6a30d7c24");
	}

	@Test
	void severalBases() {
		Journey forest = Journey.from(Graphs.graph("a", "b"));
		assertThat(action(() -> forest.upgrade("base+1"))).isEqualTo("Name the branch: 'a@base+1' or 'b@base+1'.");
		assertThat(forest.upgrade("b@base+1")).isEqualTo("b -> b");
		assertThat(action(() -> forest.resolve("heads-1"))).isEqualTo("Name the branch: 'a@heads-1' or 'b@heads-1'.");
	}

	@Test
	void aMergeOnTheWayDown() {
		fails(AmbiguousWalkException.class, () -> Journey.from(this.diamond, "m").downgrade("-2"),
				"Cannot downgrade to '-2': there are 2 ways down (s add s, t add t).",
				"Name the branch: 'shop@-2' or 't@-2'.");
		assertThat(Journey.from(this.diamond, "m").downgrade("t@-2")).isEqualTo("m t -> s");
	}

	@Test
	void tooFarUp() {
		fails(WalkTooFarException.class, () -> Journey.from(this.line, "a").upgrade("+5"),
				"Cannot upgrade to '+5': only 2 of these steps can be taken from a add a.", "Use '+2' or 'heads'.");
		fails(WalkTooFarException.class, () -> Journey.from(this.line, "c").upgrade("+1"),
				"Cannot upgrade to '+1': no step can be taken from c add c.", "Use 'heads'.");
		assertThat(problem(() -> Journey.from(this.line).upgrade("head+1")))
			.isEqualTo("Cannot upgrade to 'head+1': no step can be taken from c add c.");
		assertThat(problem(() -> Journey.from(this.line).upgrade("+4")))
			.isEqualTo("Cannot upgrade to '+4': only 3 of these steps can be taken from base.");
	}

	@Test
	void tooFarDown() {
		fails(WalkTooFarException.class, () -> Journey.from(this.line, "b").downgrade("-3"),
				"Cannot downgrade to '-3': only 2 of these steps can be taken from b add b.", "Use '-2' or 'base'.");
		fails(WalkTooFarException.class, () -> Journey.from(this.line).downgrade("-1"),
				"Cannot downgrade to '-1': no step can be taken from base.",
				"Nothing comes before base, and that is where the database is: no revision is applied.");
		fails(WalkTooFarException.class, () -> Journey.from(this.line, "c").downgrade("base-1"),
				"Cannot downgrade to 'base-1': no step can be taken from base.", "Nothing comes before base.");
		assertThat(action(() -> Journey.from(this.diamond).downgrade("shop@-1")))
			.endsWith("that is where the database is: no revision on branch 'shop' is applied.");
		assertThat(action(() -> Journey.from(this.diamond, "s").downgrade("shop@current-9")))
			.isEqualTo("Use 'shop@current-2' or 'shop@base'.");
	}

	@Test
	void downgradeToWhatIsNotApplied() {
		fails(InvalidDowngradeException.class, () -> Journey.from(this.line, "b").downgrade("c"),
				"Cannot downgrade to 'c': c add c is not applied. Current is b add b.",
				"Name a revision that is applied, or go there with: migrate upgrade c");
		assertThat(problem(() -> Journey.from(this.line).downgrade("head")))
			.isEqualTo("Cannot downgrade to 'head': c add c is not applied. Nothing is applied.");
		assertThat(problem(() -> Journey.from(this.line, "b").downgrade("+1")))
			.isEqualTo("Cannot downgrade to '+1': c add c is not applied. Current is b add b.");
		assertThat(problem(() -> Journey.from(this.diamond, "s").downgrade("m-1")))
			.isEqualTo("Cannot downgrade to 'm-1': t add t is not applied. Current is s add s.");
	}

	@Test
	void stepsOnABranchLeaveTheOthersAlone() {
		fails(InvalidDowngradeException.class, () -> Journey.from(this.diamond, "t").downgrade("shop@-1"),
				"Cannot downgrade to 'shop@-1': that would also take back t add t, which is not on branch 'shop'.",
				"Take that back first, or name the revision to go down to. See the branches with: migrate history -i "
						+ "--graph");
	}

	@Test
	void aListOfRevisionsIsShortened() {
		String[] bases = new String[25];
		for (int i = 0; i < bases.length; i++) {
			bases[i] = "r" + (char) ('a' + i);
		}
		assertThat(problem(() -> Journey.from(Graphs.graph(bases)).upgrade("head")))
			.contains("there are 25 heads (ra add ra")
			.endsWith("rj add rj and 15 more).");
	}

	@Test
	void anAppliedRevisionOutsideOfTheGraphIsAMistakeOfTheCaller() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Navigator(this.line, Set.copyOf(Graphs.ids("a", "gone"))))
			.withMessage("The applied revision 'gone' is not in the graph");
	}

	@Test
	void anEmptyGraphHasNothingToDo() {
		Journey empty = Journey.from(Graphs.graph());
		assertThat(empty.upgrade("head")).isEqualTo("nothing -> base");
		assertThat(empty.upgrade("heads")).isEqualTo("nothing -> base");
		assertThat(empty.downgrade("base")).isEqualTo("nothing -> base");
		assertThat(empty.list(":")).isEqualTo("nothing");
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

	private static void fails(Class<? extends MigrateException> type, ThrowingCallable call, String problem,
			String action) {
		MigrateException failure = catchThrowableOfType(type, call);
		assertThat(failure.problem()).isEqualTo(problem);
		assertThat(failure.action()).isEqualTo(action);
	}

	private static String problem(ThrowingCallable call) {
		return catchThrowableOfType(MigrateException.class, call).problem();
	}

	private static String action(ThrowingCallable call) {
		return catchThrowableOfType(MigrateException.class, call).action();
	}

}
