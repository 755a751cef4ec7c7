package dev.migrate.spring.command.line;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.execution.UnknownDatabase;
import dev.migrate.spring.command.CommandTester;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;

/**
 * A database and the files of an application, of which the first revision makes a table
 * {@code a} that is to keep its row.
 *
 * @param database the database
 * @param folder the files
 * @param tester the command line
 */
record AdviceStage(TestDatabase database, RevisionFolder folder, CommandTester tester) {

	AdviceStage table(String id, String down) {
		this.folder.add(id, down, "CREATE TABLE " + id + " (id int);", "DROP TABLE " + id + ";");
		return this;
	}

	AdviceStage sql(String sql) {
		this.database.execute(sql);
		return this;
	}

	/** All files are applied, and somebody has written a row. */
	AdviceStage applied() {
		run("upgrade", "heads");
		return sql("INSERT INTO a VALUES (1)");
	}

	AdviceStage withoutWayBack(String id, String down) {
		this.folder.write(id, down, "-- migrate:upgrade\nCREATE TABLE " + id + " (id int);\n");
		return this;
	}

	/** The file of the first revision says the same in other words. */
	AdviceStage edit() {
		this.folder.add("a", "none", "CREATE TABLE a (id integer);", "DROP TABLE a;");
		return this;
	}

	AdviceStage deleted(String... ids) {
		for (String id : ids) {
			this.folder.delete(id);
		}
		return this;
	}

	AdviceStage with(String... properties) {
		this.tester.with(properties);
		return this;
	}

	/** A process was killed in a statement of which the database cannot tell the end. */
	AdviceStage interrupted() {
		applied().sql("INSERT INTO a VALUES (2)");
		this.folder.addStandalone("p", "a",
				"CREATE TABLE p (id int);\nDO $$ BEGIN IF (SELECT max(id) FROM a) > 1 THEN RAISE EXCEPTION 'no'; END IF; "
						+ "COMMIT; END $$;",
				"DROP TABLE p;");
		run("upgrade");
		return sql("UPDATE migrate_revision SET intent = '' WHERE revision = 'p'; DELETE FROM a WHERE id = 2");
	}

	String run(String... words) {
		CommandTester.Result result = this.tester.run(words);
		return result.out() + result.err();
	}

	/** The same command where no database answers. */
	String elsewhere(String... words) {
		List<String> all = new ArrayList<>(List.of(words));
		all.add("--url=jdbc:postgresql://localhost:1/none");
		return run(all.toArray(String[]::new));
	}

	/**
	 * An engine that applies nothing to tables that it does not know, as applications
	 * have it.
	 */
	Migrate strict() {
		return Migrate.builder(this.database.dataSource())
			.locations(this.folder.location())
			.unknownDatabase(UnknownDatabase.FAIL)
			.build();
	}

	Migrate migrate() {
		return Migrate.builder(this.database.dataSource()).locations(this.folder.location()).build();
	}

}
