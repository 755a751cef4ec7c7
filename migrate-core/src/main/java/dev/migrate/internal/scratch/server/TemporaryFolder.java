package dev.migrate.internal.scratch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.internal.server.FileLocker;
import dev.migrate.internal.server.ServerProcess;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of a short-lived server. Its owner holds a lock on a file in it, which the
 * operating system releases however the owner ends. A shell waits for that and cleans up;
 * without a shell, the next owner of such a folder does.
 */
final class TemporaryFolder implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(TemporaryFolder.class);

	private static final String PREFIX = "migrate-scratch-";

	private static final String OWNER = "owner";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/**
	 * Reads from its owner until the owner ends, and then stops the server, at once and
	 * without a checkpoint. Waits for a server that is starting. A missing folder was
	 * removed by the owner.
	 */
	private static final String WATCH = """
			trap '' INT HUP TERM QUIT
			cat > /dev/null
			attempts=0
			while [ -d "$1" ] && [ $attempts -lt 50 ]; do
				pid=$(head -n 1 "$1/data/postmaster.pid" 2> /dev/null)
				case "$pid" in
					'' | *[!0-9]*) rm -rf "$1" ;;
					*) kill -QUIT "$pid" 2> /dev/null || rm -rf "$1" ;;
				esac
				sleep 0.2
				attempts=$((attempts + 1))
			done
			rm -rf "$1"
			""";

	private final Path folder;

	private final FileLocker owner;

	private final @Nullable Process watch;

	private TemporaryFolder(Path folder, FileLocker owner, @Nullable Process watch) {
		this.folder = folder;
		this.owner = owner;
		this.watch = watch;
	}

	static TemporaryFolder create() throws IOException {
		Path folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
		FileLocker owner = FileLocker.open(folder.resolve(OWNER));
		if (!owner.awaitExclusive(PATIENCE)) {
			owner.close();
			throw new IOException("Cannot lock " + folder.resolve(OWNER));
		}
		return new TemporaryFolder(folder, owner, watch(folder));
	}

	private static @Nullable Process watch(Path folder) {
		try {
			return new ProcessBuilder("sh", "-c", WATCH, "migrate-scratch", folder.toString())
				.directory(temporary().toFile())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
		}
		catch (IOException ex) {
			logger.debug("No shell watches over {}; the next run cleans up if this one is killed", folder, ex);
			return null;
		}
	}

	static Path temporary() {
		return Path.of(System.getProperty("java.io.tmpdir"));
	}

	Path data() {
		return this.folder.resolve("data");
	}

	Path log() {
		return this.folder.resolve("server.log");
	}

	// Only the user may read the file.
	Path write(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

	// A server that is still running could not be stopped.
	@Override
	public void close() {
		try {
			kill(this.folder);
			FileSystemUtils.deleteRecursively(this.folder);
			if (this.watch != null) {
				this.watch.getOutputStream().close();
			}
			this.owner.close();
		}
		catch (IOException ex) {
			logger.debug("{} is left to the next run", this.folder, ex);
		}
	}

	/** Cleans up after owners that have ended. */
	static void sweep() {
		for (Path folder : folders()) {
			try {
				sweep(folder);
			}
			catch (IOException ex) {
				logger.debug("{} stays for now", folder, ex);
			}
		}
	}

	// Leaves out the folders of this process: closing any channel to a file releases the
	// locks of the process on it.
	private static List<Path> folders() {
		String own = PREFIX + ProcessHandle.current().pid() + "-";
		try (Stream<Path> all = Files.list(temporary())) {
			return all.filter((path) -> {
				String name = String.valueOf(path.getFileName());
				return name.startsWith(PREFIX) && !name.startsWith(own) && Files.isRegularFile(path.resolve(OWNER));
			}).toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	private static void sweep(Path folder) throws IOException {
		try (FileLocker owner = FileLocker.open(folder.resolve(OWNER))) {
			if (owner.tryExclusive()) {
				kill(folder);
				FileSystemUtils.deleteRecursively(folder);
			}
		}
	}

	private static void kill(Path folder) throws IOException {
		ServerProcess.read(folder.resolve("data")).ifPresent(ServerProcess::kill);
	}

}
