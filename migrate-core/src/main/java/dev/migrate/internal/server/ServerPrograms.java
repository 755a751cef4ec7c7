package dev.migrate.internal.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dev.migrate.server.ServerArchive;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of a PostgreSQL server, unpacked.
 *
 * @param directory the directory with {@code bin}, {@code lib} and {@code share}
 */
public record ServerPrograms(Path directory) {

	private static final int EXECUTABLE = 0b001_000_000;

	/**
	 * Unpacks an archive unless that has been done. One process at a time does it.
	 * @param archive the archive
	 * @param folder the folder for the programs of this archive and of others
	 * @return the programs
	 * @throws IOException if the archive cannot be read or the folder cannot be written
	 */
	public static ServerPrograms unpack(ServerArchive archive, Path folder) throws IOException {
		byte[] content = content(archive);
		Path directory = folder.resolve("programs").resolve(fingerprint(content));
		if (!Files.isDirectory(directory)) {
			new WholeDirectories(folder).make(directory, (empty) -> unpack(content, empty));
		}
		return new ServerPrograms(directory);
	}

	private static byte[] content(ServerArchive archive) throws IOException {
		try (InputStream content = archive.open()) {
			return content.readAllBytes();
		}
	}

	Path program(String name) {
		return this.directory.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
	}

	static boolean isWindows() {
		return System.getProperty("os.name").startsWith("Windows");
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
