package dev.migrate.sample.postgresql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of the PostgreSQL server that the application carries, unpacked.
 *
 * @param directory the directory with {@code bin}, {@code lib} and {@code share}
 */
record ServerPrograms(Path directory) {

	private static final int EXECUTABLE = 0b001_000_000;

	/** Unpacks the programs unless that has been done. */
	static ServerPrograms in(ServerFolder folder) throws IOException {
		byte[] archive = archive();
		Path directory = folder.programs().resolve(fingerprint(archive));
		if (!Files.isDirectory(directory)) {
			folder.make(directory, (empty) -> unpack(archive, empty));
		}
		return new ServerPrograms(directory);
	}

	Path program(String name) {
		return this.directory.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
	}

	private static boolean isWindows() {
		return System.getProperty("os.name").startsWith("Windows");
	}

	private static String system() {
		String name = System.getProperty("os.name");
		if (isWindows()) {
			return "Windows";
		}
		return name.startsWith("Mac") ? "Darwin" : name;
	}

	private static byte[] archive() throws IOException {
		try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(),
				System.getProperty("os.arch"))) {
			return archive.readAllBytes();
		}
		catch (IllegalStateException ex) {
			throw new EmbeddedPostgresqlException(
					"This application carries no PostgreSQL server for " + System.getProperty("os.name") + " on "
							+ System.getProperty("os.arch") + ": it carries the one of the machine that built it.",
					"Build it on this machine. " + ServerFolder.OTHER_DATABASE, ex);
		}
	}

	private static String fingerprint(byte[] archive) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void unpack(byte[] archive, Path directory) throws IOException {
		try (TarArchiveInputStream entries = new TarArchiveInputStream(
				new XZInputStream(new ByteArrayInputStream(archive)))) {
			for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				Path target = directory.resolve(entry.getName()).normalize();
				if (!target.startsWith(directory)) {
					throw new IOException("The archive reaches out of its folder: " + entry.getName());
				}
				unpack(entry, entries, target);
			}
		}
	}

	private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, target);
		if ((entry.getMode() & EXECUTABLE) != 0 && !target.toFile().setExecutable(true, false)) {
			throw new IOException("Cannot make " + target + " executable");
		}
	}

}
