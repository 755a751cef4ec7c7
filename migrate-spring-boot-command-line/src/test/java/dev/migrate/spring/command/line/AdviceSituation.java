package dev.migrate.spring.command.line;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.Target;
import dev.migrate.revision.TargetRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The situations in which the product tells a person to type a command that changes the
 * database. Each names all of these commands; two that belong together stand on both
 * sides of {@code &&}.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its functions have no state.
enum AdviceSituation {

	EDITED((stage) -> stage.applied().edit(), (stage) -> stage.run("upgrade"), "migrate stamp current"),

	EDITED_SEEN_BY_CHECK((stage) -> stage.applied().edit(), (stage) -> stage.run("check"), "migrate stamp current"),

	MOVED(AdviceSituation::move, (stage) -> stage.run("upgrade"), "migrate downgrade c@a && migrate upgrade"),

	MOVED_SEEN_BY_CHECK(AdviceSituation::move, (stage) -> stage.run("check"),
			"migrate downgrade c@a && migrate upgrade"),

	MOVED_WITHOUT_A_WAY_BACK((stage) -> {
		stage.withoutWayBack("c", "a").applied();
		stage.table("b", "a").withoutWayBack("c", "b");
	}, (stage) -> stage.run("upgrade"), "migrate stamp current"),

	SURPLUS(AdviceSituation::lose, (stage) -> stage.run("upgrade"), "migrate downgrade b@a"),

	SURPLUS_SEEN_BY_CHECK(AdviceSituation::lose, (stage) -> stage.run("check"), "migrate downgrade b@a"),

	SQUASHED(AdviceSituation::squash, (stage) -> stage.run("upgrade"), "migrate stamp --purge heads"),

	SQUASHED_SEEN_BY_CHECK(AdviceSituation::squash, (stage) -> stage.run("check"), "migrate stamp --purge heads"),

	UPGRADE_TO_BELOW((stage) -> stage.table("b", "a").applied(), (stage) -> stage.run("upgrade", "a"),
			"migrate downgrade a"),

	DOWNGRADE_TO_WHAT_IS_NOT_APPLIED((stage) -> stage.applied().table("b", "a"), (stage) -> stage.run("downgrade", "b"),
			"migrate upgrade b"),

	DOWNGRADE_THAT_LOSES((stage) -> stage.table("b", "a").applied().sql("INSERT INTO b VALUES (1)"),
			(stage) -> stage.run("downgrade", "a"), "migrate downgrade a --yes"),

	LOST_REVISIONS((stage) -> stage.applied().sql("DROP TABLE migrate_revision"), (stage) -> stage.run("upgrade"),
			"migrate ensure-version && migrate stamp"),

	LOST_HISTORY((stage) -> stage.applied().sql("DROP TABLE migrate_history"), (stage) -> stage.run("status"),
			"migrate ensure-version"),

	DRIFT((stage) -> stage.with("migrate.on-drift=fail").applied().table("b", "a").sql("ALTER TABLE a ADD more int"),
			(stage) -> stage.run("upgrade"), "migrate stamp current"),

	DRIFT_SEEN_BY_CHECK((stage) -> stage.applied().sql("ALTER TABLE a ADD more int"), (stage) -> stage.run("check"),
			"migrate stamp current"),

	SCHEMA_THAT_NOBODY_RECORDED((stage) -> {
		stage.applied().table("b", "a").with("migrate.on-drift=ignore").run("upgrade");
		stage.with("migrate.on-drift=warn");
	}, (stage) -> stage.run("check"), "migrate stamp current"),

	TABLES_OF_A_REVISION((stage) -> stage.table("b", "a").sql("CREATE TABLE a (id int); INSERT INTO a VALUES (1)"),
			(stage) -> stage.run("upgrade"), "migrate stamp a"),

	TABLES_OF_SOMEBODY((stage) -> stage.sql("CREATE TABLE a (id int); INSERT INTO a VALUES (1)"),
			(stage) -> told(() -> stage.strict().upgrade(Target.heads())), "migrate stamp <revision>"),

	OBJECT_THAT_EXISTS((stage) -> stage.applied().table("b", "a").table("c", "b").sql("CREATE TABLE b (id int)"),
			(stage) -> stage.run("upgrade"), "migrate stamp b"),

	INTERRUPTED(AdviceStage::interrupted, (stage) -> stage.run("upgrade"), "migrate resolve p --done",
			"migrate resolve p --redo"),

	RESOLVED(AdviceStage::interrupted, (stage) -> stage.run("resolve", "p", "--done"), "migrate upgrade"),

	RESOLVED_BY_THE_DATABASE((stage) -> {
		stage.applied().sql("INSERT INTO a VALUES (1)");
		stage.folder()
			.addStandalone("p", "a", "CREATE TABLE p (id int);\nCREATE UNIQUE INDEX CONCURRENTLY i ON a (id);", "");
		stage.run("upgrade");
		stage.sql(
				"DROP INDEX IF EXISTS i; DELETE FROM a; INSERT INTO a VALUES (1); UPDATE migrate_revision SET intent = '' "
						+ "WHERE revision = 'p'");
	}, (stage) -> stage.run("resolve", "p", "--done"), "migrate upgrade"),

	BETWEEN_TWO_STATEMENTS(AdviceSituation::pause, (stage) -> stage.run("resolve", "p", "--done"), "migrate upgrade"),

	BETWEEN_TWO_STATEMENTS_SEEN_BY_CHECK(AdviceSituation::pause, (stage) -> stage.run("check"), "migrate upgrade"),

	BETWEEN_TWO_STATEMENTS_FOR_A_SCRIPT(AdviceSituation::pause, (stage) -> stage.run("upgrade", "--sql"),
			"migrate upgrade"),

	SCRIPT_FROM_CURRENT((stage) -> stage.applied().table("b", "a"),
			(stage) -> told(() -> stage.migrate().offline().upgrade(TargetRange.parse("current:heads"))),
			"migrate upgrade --sql TARGET"),

	PENDING_AT_A_START((stage) -> stage.applied().table("b", "a"),
			(stage) -> told(() -> stage.migrate().validate(Target.heads())), "migrate upgrade"),

	PENDING_SEEN_BY_CHECK((stage) -> stage.applied().table("b", "a"), (stage) -> stage.run("check"),
			"migrate upgrade b"),

	PENDING_SEEN_BY_STATUS((stage) -> stage.applied().table("b", "a"), (stage) -> stage.run("status"),
			"migrate upgrade"),

	PENDING_SEEN_BY_CURRENT((stage) -> stage.applied().table("b", "a"),
			(stage) -> stage.run("current", "--check-heads"), "migrate upgrade heads"),

	NOTHING_TO_EDIT((stage) -> {
	}, (stage) -> stage.run("edit", "current"), "migrate upgrade heads"),

	STAMP_WITHOUT_A_TERMINAL((stage) -> stage.sql("CREATE TABLE a (id int); INSERT INTO a VALUES (1)"),
			(stage) -> stage.run("stamp", "heads"), "migrate stamp heads --yes"),

	PURGE_AS_A_SCRIPT((stage) -> stage.applied(), (stage) -> stage.run("stamp", "--purge", "--sql", "heads"),
			"migrate stamp --purge heads", "migrate stamp --sql heads", "migrate stamp --help"),

	STAMP_OF_TWO_RANGES(AdviceStage::applied, (stage) -> stage.run("stamp", "--sql", "base:a", "a"),
			"migrate stamp --sql base:a", "migrate stamp --help"),

	UPGRADE_SCRIPT_WITHOUT_A_DATABASE(AdviceStage::applied, (stage) -> stage.elsewhere("upgrade", "--sql", "a"),
			"migrate upgrade --sql base:a"),

	STAMP_SCRIPT_WITHOUT_A_DATABASE(AdviceStage::applied, (stage) -> stage.elsewhere("stamp", "--sql", "a"),
			"migrate stamp --sql base:a"),

	DOWNGRADE_SCRIPT_WITHOUT_A_DATABASE(AdviceStage::applied, (stage) -> stage.elsewhere("downgrade", "--sql", "base"),
			"migrate downgrade --sql heads:base");

	private final Consumer<AdviceStage> set;

	private final Function<AdviceStage, String> tell;

	private final List<String> commands;

	AdviceSituation(Consumer<AdviceStage> set, Function<AdviceStage, String> tell, String... commands) {
		this.set = set;
		this.tell = tell;
		this.commands = List.of(commands);
	}

	List<String> commands() {
		return this.commands;
	}

	/**
	 * Makes the situation.
	 * @param stage an empty database, and the revision {@code a}
	 * @return what a person sees in it
	 */
	String on(AdviceStage stage) {
		this.set.accept(stage);
		return this.tell.apply(stage);
	}

	private static void move(AdviceStage stage) {
		stage.table("c", "a").applied().table("b", "a").table("c", "b");
	}

	private static void lose(AdviceStage stage) {
		stage.table("b", "a").table("c", "b").applied().deleted("b", "c");
	}

	private static void squash(AdviceStage stage) {
		stage.table("b", "a")
			.applied()
			.deleted("a", "b")
			.folder()
			.add("s", "none", "CREATE TABLE a (id int);\nCREATE TABLE b (id int);", "");
	}

	private static void pause(AdviceStage stage) {
		stage.interrupted().sql("UPDATE migrate_revision SET intent = NULL WHERE revision = 'p'");
	}

	private static String told(ThrowingCallable work) {
		return String.valueOf(catchThrowableOfType(MigrateException.class, work).getMessage());
	}

}
