package dev.migrate.internal.dialect.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * A file that this process has locked. It is never deleted: a waiting process may have
 * opened it already, and would then lock a file that no other process sees.
 */
final class LockFile {

	/**
	 * Beyond the text, which stays readable even on systems with mandatory locks.
	 */
	private static final long POSITION = Long.MAX_VALUE - 1;

	private final FileChannel channel;

	private LockFile(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Locks a file, without waiting.
	 * @param path the file, which need not exist
	 * @param text the text for the processes that wait
	 * @return the file, or {@code null} if another process has locked it
	 * @throws IOException if it cannot be opened or locked
	 */
	static @Nullable LockFile tryLock(Path path, String text) throws IOException {
		LockFile file = new LockFile(
				FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
		try {
			if (file.channel.tryLock(POSITION, 1, false) != null) {
				file.write(text);
				return file;
			}
		}
		catch (OverlappingFileLockException ex) {
			// Other code in this JVM, which does not know our rules, has locked it.
		}
		catch (IOException ex) {
			file.channel.close();
			throw ex;
		}
		file.channel.close();
		return null;
	}

	private void write(String text) throws IOException {
		this.channel.truncate(0);
		this.channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
	}

	/**
	 * Reads the text of the file.
	 * @param path the file
	 * @return its text; empty if it has none or cannot be read
	 */
	static String read(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			return "";
		}
	}

	/**
	 * Ends the lock.
	 * @throws IOException if the file cannot be closed
	 */
	void unlock() throws IOException {
		try (FileChannel closing = this.channel) {
			closing.truncate(0);
		}
	}

}
