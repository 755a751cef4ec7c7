package dev.migrate.internal.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A lock on a file, between processes. The operating system releases it at the end of the
 * process, whatever the cause. A JVM must not open the same file twice at once: on some
 * systems, closing one of the two releases the locks of both.
 */
public final class FileLocker implements Closeable {

	private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

	private final FileChannel channel;

	private @Nullable FileLock lock;

	private FileLocker(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Opens a file, which is created if it does not exist, and takes no lock yet.
	 * @param file the file
	 * @return the way to its locks, to be closed
	 * @throws IOException if the file cannot be written
	 */
	public static FileLocker open(Path file) throws IOException {
		return new FileLocker(
				FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
	}

	/**
	 * Takes the lock that excludes all others, and waits for them.
	 * @param timeout how long to wait
	 * @return whether this process has the lock now
	 * @throws IOException if the file cannot be locked
	 */
	public boolean awaitExclusive(Duration timeout) throws IOException {
		long end = System.nanoTime() + timeout.toNanos();
		while (!tryExclusive()) {
			if (System.nanoTime() > end) {
				return false;
			}
			Pause.of(POLL_INTERVAL);
		}
		return true;
	}

	/**
	 * Takes the lock that excludes all others unless somebody has one.
	 * @return whether this process has the lock now
	 * @throws IOException if the file cannot be locked
	 */
	public boolean tryExclusive() throws IOException {
		return tryLock(false);
	}

	boolean tryShared() throws IOException {
		return tryLock(true);
	}

	private boolean tryLock(boolean shared) throws IOException {
		release();
		try {
			this.lock = this.channel.tryLock(0, Long.MAX_VALUE, shared);
			return this.lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	private void release() throws IOException {
		if (this.lock != null) {
			this.lock.release();
			this.lock = null;
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
