package dev.migrate.contract;

import java.util.List;

import dev.migrate.database.Loss;
import dev.migrate.database.Loss.Kind;
import dev.migrate.database.Loss.Precision;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A downgrade reports beforehand the data that it would lose. */
abstract class LossContract extends Contract {

	@Test
	void tablesColumnsAndRowsAreCountedAndNothingIsTouched() {
		this.folder.add("a1", "none", """
				CREATE TABLE users (id int, email text);
				INSERT INTO users VALUES (1, 'a'), (2, NULL), (3, 'c');
				CREATE TABLE empty (id int);
				""", "DROP TABLE IF EXISTS missing;\nDROP TABLE empty;\nDROP TABLE users;")
			.add("b1", "a1", "CREATE INDEX ix ON users (id);",
					"DROP INDEX ix;\nDELETE FROM users WHERE id > 1;\nALTER TABLE users DROP COLUMN email;");
		migrate().upgrade(Target.heads());
		List<Loss> losses = migrate().losses(migrate().planDowngrade(Target.base()));
		assertThat(losses).extracting(Loss::kind).containsExactly(Kind.ROWS, Kind.COLUMN, Kind.TABLE, Kind.TABLE);
		assertThat(losses).extracting(Loss::rows).containsExactly(2L, 2L, 0L, 3L);
		assertThat(losses).extracting(Loss::precision).containsOnly(Precision.EXACT);
		assertThat(losses).extracting(Loss::losesData).containsExactly(true, true, false, true);
		assertThat(losses.get(1).name()).endsWith("users.email");
		assertThat(losses.get(1).location().toString()).endsWith("b1.sql:12");
		assertThat(texts(migrate().status().current())).containsExactly("b1");
		assertThat(count("users")).isEqualTo(3);
	}

	@Test
	void renamedTableIsFoundUnderItsPresentName() {
		this.folder
			.add("a1", "none", "CREATE TABLE users (id int, name text);\nINSERT INTO users VALUES (1, 'x');",
					"ALTER TABLE people DROP COLUMN label;\nDROP TABLE people;")
			.add("b1", "a1", "",
					"ALTER TABLE users RENAME TO people;\nALTER TABLE people RENAME COLUMN name TO label;");
		migrate().upgrade(Target.heads());
		List<Loss> losses = migrate().losses(migrate().planDowngrade(Target.base()));
		assertThat(losses).extracting(Loss::kind).containsExactly(Kind.COLUMN, Kind.TABLE);
		assertThat(losses).extracting(Loss::rows).containsExactly(1L, 1L);
		assertThat(losses.get(0).name()).endsWith("users.name");
		assertThat(losses.get(1).name()).endsWith("users");
	}

	@Test
	void updateIsSomethingThatNobodyCanTell() {
		this.folder.add("a1", "none", "CREATE TABLE users (id int);", "UPDATE users SET id = 1;\nDROP TABLE users;");
		migrate().upgrade(Target.heads());
		Loss loss = migrate().losses(migrate().planDowngrade(Target.base())).get(0);
		assertThat(loss.kind()).isEqualTo(Kind.UNKNOWN);
		assertThat(loss.name()).isEqualTo("UPDATE");
		assertThat(loss.losesData()).isTrue();
	}

	@Test
	void insertThatUpdatesIsAnUpdate() {
		this.folder.add("a1", "none", "CREATE TABLE users (id int PRIMARY KEY, name text);",
				"INSERT INTO users VALUES (1, 'z') ON CONFLICT (id) DO UPDATE SET name = 'z';");
		migrate().upgrade(Target.heads());
		assertThat(migrate().losses(migrate().planDowngrade(Target.base()))).singleElement()
			.satisfies((loss) -> assertThat(loss.kind()).isEqualTo(Kind.UNKNOWN));
	}

	@Test
	void conditionThatCannotBeAskedYetCountsAllRows() {
		this.folder.add("a1", "none", "CREATE TABLE users (id int);\nINSERT INTO users VALUES (1), (2);",
				"ALTER TABLE users ADD COLUMN old int;\nDELETE FROM users WHERE old = 1;\nDROP TABLE users;");
		migrate().upgrade(Target.heads());
		Loss loss = migrate().losses(migrate().planDowngrade(Target.base())).get(0);
		assertThat(loss.precision()).isEqualTo(Precision.AT_MOST);
		assertThat(loss.rows()).isEqualTo(2);
	}

	@Test
	void nothingToDoLosesNothing() {
		this.folder.add("a1", "none", "CREATE TABLE users (id int);", "DROP TABLE users;");
		assertThat(migrate().losses(migrate().planDowngrade(Target.base()))).isEmpty();
		assertThat(migrate().losses(migrate().planUpgrade(Target.heads()))).isEmpty();
	}

	final int count(String table) {
		return this.database.jdbc().sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

}
