package dev.migrate.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.revision.Target;
import dev.migrate.testing.RevisionFolder;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;

/** A tool for applications, called in the same way as at the start of an application. */
enum Peer {

	/** This one. */
	MIGRATE("Migrate") {

		@Override
		void write(Path folder, List<String> statements) {
			Revisions.write(folder, statements.size());
		}

		@Override
		void upgrade(DataSource database, Path folder) {
			StartAtHead.migrate(database, new RevisionFolder(folder)).upgrade(Target.heads());
		}

	},

	/** One versioned migration for each statement. */
	FLYWAY("Flyway") {

		@Override
		void write(Path folder, List<String> statements) throws IOException {
			for (int i = 0; i < statements.size(); i++) {
				Files.writeString(folder.resolve("V" + (i + 1) + "__step.sql"), statements.get(i) + ";\n");
			}
		}

		@Override
		void upgrade(DataSource database, Path folder) {
			Flyway.configure().dataSource(database).locations("filesystem:" + folder).load().migrate();
		}

	},

	/** One file with one changeset for each statement, all of them included. */
	LIQUIBASE("Liquibase") {

		@Override
		void write(Path folder, List<String> statements) throws IOException {
			Path changes = Files.createDirectory(folder.resolve("changes"));
			for (int i = 0; i < statements.size(); i++) {
				Files.writeString(changes.resolve("%06d.sql".formatted(i)), """
						--liquibase formatted sql
						--changeset benchmark:%d
						%s;
						--rollback SELECT 1;
						""".formatted(i, statements.get(i)));
			}
			Files.writeString(folder.resolve(ROOT), "databaseChangeLog:\n- includeAll:\n    path: changes/\n");
		}

		@Override
		void upgrade(DataSource database, Path folder) throws Exception {
			// As in Spring Boot, the messages of the tool go to the log.
			Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> update(database, folder));
		}

		private static void update(DataSource database, Path folder) throws Exception {
			try (Connection connection = database.getConnection()) {
				Database target = DatabaseFactory.getInstance()
					.findCorrectDatabaseImplementation(new JdbcConnection(connection));
				try (Liquibase liquibase = new Liquibase(ROOT, new DirectoryResourceAccessor(folder), target)) {
					liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
					liquibase.update(new Contexts(), new LabelExpression());
				}
			}
		}

	};

	private static final String ROOT = "changelog.yaml";

	private final String title;

	Peer(String title) {
		this.title = title;
	}

	// The same statements as files of the tool, in an empty folder.
	abstract void write(Path folder, List<String> statements) throws IOException;

	// Brings the database to the last of the files.
	abstract void upgrade(DataSource database, Path folder) throws Exception;

	@Override
	public String toString() {
		return this.title;
	}

}
