package dev.migrate.sample.postgresql;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A lock on a file, between processes. The operating system releases it at the end of the
 * process, whatever the cause. A JVM must not open the same file twice at once: on some
 * systems, closing one of the two releases the locks of both.
 */
final class FileLocker implements Closeable {

	private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

	private final FileChannel channel;

	private @Nullable FileLock lock;

	private FileLocker(FileChannel channel) {
		this.channel = channel;
	}

	static FileLocker open(Path file) throws IOException {
		return new FileLocker(
				FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
	}

	boolean awaitExclusive(Duration timeout) throws IOException {
		long end = System.nanoTime() + timeout.toNanos();
		while (!tryExclusive()) {
			if (System.nanoTime() > end) {
				return false;
			}
			Pause.of(POLL_INTERVAL);
		}
		return true;
	}

	boolean tryExclusive() throws IOException {
		return tryLock(false);
	}

	boolean tryShared() throws IOException {
		return tryLock(true);
	}

	private boolean tryLock(boolean shared) throws IOException {
		release();
		this.lock = this.channel.tryLock(0, Long.MAX_VALUE, shared);
		return this.lock != null;
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
