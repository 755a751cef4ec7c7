package dev.migrate.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import dev.migrate.server.ServerArchive;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;

/**
 * Finds the server of one major version among the archives that the build has copied.
 *
 * @param directory the directory of the archives
 * @param major the major version
 */
public record PostgresBinaries(Path directory, int major) implements PgBinaryResolver, ServerArchive {

	/**
	 * The server that the system properties choose.
	 * @return the binaries of PostgreSQL 18, unless the properties choose another version
	 */
	public static PostgresBinaries fromSystemProperties() {
		return new PostgresBinaries(
				Path.of(System.getProperty("migrate.test.postgresql.directory", "target/postgresql")),
				Integer.getInteger("migrate.test.postgresql", 18));
	}

	@Override
	public InputStream open() throws IOException {
		return getPgBinary("", "");
	}

	@Override
	public InputStream getPgBinary(String system, String machineHardware) throws IOException {
		Path archive = this.directory.resolve(this.major + ".jar").toAbsolutePath();
		if (!Files.isRegularFile(archive)) {
			throw new IllegalStateException("There is no PostgreSQL " + this.major + " for the tests: " + archive
					+ " is missing. 'mvn -pl migrate-core generate-test-resources' copies it.");
		}
		try (JarFile jar = new JarFile(archive.toFile())) {
			JarEntry server = jar.stream()
				.filter((entry) -> entry.getName().endsWith(".txz"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException(archive + " holds no server"));
			return new ByteArrayInputStream(jar.getInputStream(server).readAllBytes());
		}
	}

}
