package dev.migrate.internal.dialect.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;

/**
 * A lock of the operating system on a file next to the database's, which ends with its
 * process. Runs in one JVM exclude each other with a system property, the only thing that
 * all class loaders share. They must not even open the file that one of them has locked,
 * since on POSIX the first to close it would end the lock. A database in memory has no
 * file; if it has a name, other connections of this JVM may share it.
 */
final class SqliteLock implements MigrationLock {

	private static final String PROPERTY = "dev.migrate.sqlite.lock:";

	private static final String URL = "jdbc:sqlite:";

	private static final String NAMED = URL + "file:";

	private final LockNote note = LockNote.ofThisProcess();

	private @Nullable String property;

	private @Nullable LockFile file;

	@Override
	public boolean tryAcquire(Connection connection) throws SQLException {
		String database = file(connection);
		String name = database.isEmpty() ? nameInMemory(connection) : database;
		if (name.isEmpty()) {
			return true;
		}
		if (System.getProperties().putIfAbsent(PROPERTY + name, this.note.text()) != null) {
			return false;
		}
		this.property = PROPERTY + name;
		boolean acquired = false;
		try {
			acquired = database.isEmpty() || tryLock(lockFile(database));
		}
		finally {
			if (!acquired) {
				forget();
			}
		}
		return acquired;
	}

	private boolean tryLock(Path path) throws SQLException {
		try {
			this.file = LockFile.tryLock(path, this.note.text());
			return this.file != null;
		}
		catch (IOException ex) {
			throw new SQLException("The file " + path + " cannot be locked: " + ex, ex);
		}
	}

	@Override
	public boolean tryEnter(Connection connection) {
		return true;
	}

	@Override
	public void release(Connection connection) throws SQLException {
		try {
			if (this.file != null) {
				this.file.unlock();
			}
		}
		catch (IOException ex) {
			throw new SQLException("The lock file cannot be closed: " + ex, ex);
		}
		finally {
			this.file = null;
			forget();
		}
	}

	private void forget() {
		if (this.property != null) {
			System.clearProperty(this.property);
			this.property = null;
		}
	}

	@Override
	public @Nullable LockHolder holder(Connection connection) throws SQLException {
		String database = file(connection);
		if (database.isEmpty()) {
			return LockNote.parse(System.getProperty(PROPERTY + nameInMemory(connection), ""));
		}
		Object here = System.getProperties().putIfAbsent(PROPERTY + database, this.note.text());
		return LockNote.parse((here != null) ? here.toString() : read(database));
	}

	// Called with the property set, since reading opens and closes the file.
	private static String read(String database) {
		try {
			return LockFile.read(lockFile(database));
		}
		finally {
			System.clearProperty(PROPERTY + database);
		}
	}

	private static Path lockFile(String database) {
		return Path.of(database + ".migrate-lock");
	}

	// The absolute path without symbolic links, or an empty text.
	private static String file(Connection connection) throws SQLException {
		return Jdbc.texts(connection, "SELECT coalesce(file, '') FROM pragma_database_list WHERE name = 'main'").get(0);
	}

	private static String nameInMemory(Connection connection) throws SQLException {
		String url = Objects.requireNonNullElse(connection.getMetaData().getURL(), "");
		return url.startsWith(NAMED) ? url.substring(URL.length()).split("[?]", 2)[0] : "";
	}

}
