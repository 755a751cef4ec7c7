package dev.migrate.internal.diff;

import java.util.Arrays;
import java.util.List;

import dev.migrate.internal.diff.DiffSettings.Drops;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.operation.RenameColumn;
import dev.migrate.internal.operation.RenameEnumValue;
import dev.migrate.internal.operation.RenameObject;
import dev.migrate.internal.operation.RenamePart;
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.PartKind;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;
import dev.migrate.testing.SchemaValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TypedRenameTests {

	private static final QualifiedName TASK = new QualifiedName("app", "task");

	private static final QualifiedName ISSUE = new QualifiedName("app", "issue");

	private static final QualifiedName MOOD = new QualifiedName("app", "mood");

	private static final Schema THERE = SchemaValues.schema(Table.of(TASK, Tables.text("title"), Tables.text("Note"))
		.withConstraints(List.of(Check.of("ck", "length(title) > 1"), Check.of("title", "length(title) > 2")))
		.withIndexes(List.of(SchemaValues.index("ix", IndexKey.column("title")))), mood("good", "so so"));

	@Test
	void columnIsRenamed() {
		assertThat(renames(wanted(TASK, "name", "Note"), "column:task.title=name"))
			.containsExactly(new RenameColumn(TASK, "title", "name"));
		assertThat(renames(wanted(TASK, "title", "note"), "APP.Task.\"Note\"=note"))
			.containsExactly(new RenameColumn(TASK, "Note", "note"));
	}

	@Test
	void constraintsAndIndexesAreRenamedWhateverTheyAreToBeCalled() {
		assertThat(renames(wanted(TASK, "title", "Note"), "task.ck=long_enough", "task.ix=by_title",
				"constraint:task.title=longer"))
			.containsExactly(new RenamePart(Schemas.table(TASK), PartKind.CONSTRAINT, "ck", "long_enough"),
					new RenamePart(Schemas.table(TASK), PartKind.INDEX, "ix", "by_title"),
					new RenamePart(Schemas.table(TASK), PartKind.CONSTRAINT, "title", "longer"));
	}

	@Test
	void valuesOfEnumsAreTakenAsTheyAreTyped() {
		Schema wanted = SchemaValues.schema(mood("Fine", "fair"));
		assertThat(renames(wanted, "mood.good=Fine", "mood.'so so'=fair"))
			.containsExactly(new RenameEnumValue(MOOD, "good", "Fine"), new RenameEnumValue(MOOD, "so so", "fair"));
	}

	@Test
	void partsCanBeNamedByTheOldAndByTheNewNameOfTheirTable() {
		Schema wanted = wanted(ISSUE, "name", "note");
		assertThat(renames(wanted, "issue.\"Note\"=note", "task=issue", "column:task.title=issue.name"))
			.containsExactly(new RenameObject(Schemas.table(TASK), ISSUE), new RenameColumn(ISSUE, "Note", "note"),
					new RenameColumn(ISSUE, "title", "name"));
	}

	@Test
	void whatIsNotThereIsToldWithWhatIsLikeIt() {
		refused(wanted(TASK, "name"), "task.titel=name", "the database has no task.titel. Did you mean 'task.title'");
		refused(wanted(TASK, "name"), "taks=issue", "the database has no taks. Did you mean 'task'?");
		refused(wanted(TASK, "name"), "task.NOTE=x", "Did you mean 'task.\"Note\"'");
	}

	@Test
	void newNameThatNobodyWantsIsToldWithWhatIsLikeIt() {
		refused(wanted(TASK, "title", "remark"), "task.\"Note\"=remrk",
				"no new column is called 'remrk'. Did you mean 'remark'?");
		refused(wanted(ISSUE, "title"), "task=isue", "no new table is called 'isue'. Did you mean 'issue'?");
	}

	@Test
	void newNameThatIsThereIsRefused() {
		refused(wanted(TASK, "title", "Note"), "column:task.title=\"Note\"",
				"the database has a column of the new name already");
	}

	@Test
	void wordsForSeveralThingsAreRefused() {
		refused(wanted(TASK, "name"), "task.title=name", "that may be column:task.title or constraint:task.title.");
	}

	@Test
	void wordsThatCannotBeReadAreRefused() {
		for (String words : List.of("task", "task=", "=task", "colum:task.a=b", "task..a=b", "\"task=a")) {
			assertThatExceptionOfType(InvalidRenameException.class).as(words)
				.isThrownBy(() -> TypedRename.parse(words, "app"))
				.withMessageContaining("'" + words + "'");
		}
	}

	@Test
	void wordsOfARenameAreReadAsTheSameRename() {
		Schema wanted = SchemaValues.schema(Table.of(ISSUE, Tables.text("Old Name")), mood("GOOD", "it's \"so\""));
		for (Rename rename : List.<Rename>of(new RenameObject(Schemas.table(TASK), ISSUE),
				new RenameEnumValue(MOOD, "good", "GOOD"), new RenameEnumValue(MOOD, "so so", "it's \"so\""))) {
			assertThat(renames(wanted, RenameWords.of(rename, "app").orElseThrow().toString())).containsExactly(rename);
			assertThat(renames(wanted, RenameWords.of(rename, "other").orElseThrow().toString()))
				.containsExactly(rename);
		}
	}

	@Test
	void formerNameCountsOnlyWhileItIsThereAndTheNewOneIsNot() {
		Schema wanted = wanted(ISSUE, "name");
		FormerNameRequest table = new FormerNameRequest(ObjectKind.TABLE, ISSUE, null, List.of("ticket", "task"));
		FormerNameRequest column = new FormerNameRequest(ObjectKind.TABLE, ISSUE, "name", List.of("title"));
		assertThat(requested(THERE, wanted, column, table))
			.containsExactly(new RenameObject(Schemas.table(TASK), ISSUE), new RenameColumn(ISSUE, "title", "name"));
		assertThat(requested(wanted, wanted, column, table)).isEmpty();
		assertThat(requested(SchemaValues.schema(), wanted, column, table)).isEmpty();
		assertThat(requested(THERE, wanted(TASK, "name", "title"),
				new FormerNameRequest(ObjectKind.TABLE, TASK, "name", List.of("title"))))
			.isEmpty();
	}

	@Test
	void whatWasTypedComesBeforeFormerNames() {
		assertThat(requested(THERE, wanted(ISSUE, "title"),
				new FormerNameRequest(ObjectKind.TABLE, ISSUE, null, List.of("task")),
				TypedRename.parse("task=issue", "app")))
			.containsExactly(new RenameObject(Schemas.table(TASK), ISSUE));
	}

	@Test
	void partCanBeNamedByTheNewNameThatFormerNamesGiveItsTable() {
		assertThat(requested(THERE, wanted(ISSUE, "name"), TypedRename.parse("column:issue.title=name", "app"),
				new FormerNameRequest(ObjectKind.TABLE, ISSUE, null, List.of("task"))))
			.containsExactly(new RenameObject(Schemas.table(TASK), ISSUE), new RenameColumn(ISSUE, "title", "name"));
	}

	private static void refused(Schema wanted, String words, String problem) {
		assertThatExceptionOfType(InvalidRenameException.class).isThrownBy(() -> renames(wanted, words))
			.withMessageContaining("The rename '" + words + "' cannot be done: ")
			.withMessageContaining(problem);
	}

	private static List<Operation> renames(Schema wanted, String... words) {
		return requested(THERE, wanted,
				Arrays.stream(words).map((each) -> TypedRename.parse(each, "app")).toArray(RenameRequest[]::new));
	}

	// The renames come before all other operations of a diff.
	private static List<Operation> requested(Schema there, Schema wanted, RenameRequest... requests) {
		DiffSettings settings = DiffSettings.CAREFUL.withDrops(Drops.WITHHELD).withRequests(List.of(requests));
		return Tables.diff(settings, there, wanted)
			.changes()
			.upgrade()
			.stream()
			.filter((operation) -> operation.getClass().getSimpleName().startsWith("Rename"))
			.toList();
	}

	private static Schema wanted(QualifiedName table, String... columns) {
		return SchemaValues.schema(Table.of(table, Arrays.stream(columns).map(Tables::text).toArray(Column[]::new)),
				mood("good", "so so"));
	}

	private static EnumType mood(String... labels) {
		return new EnumType(MOOD, List.of(labels), null);
	}

}
