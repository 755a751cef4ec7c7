package dev.migrate.internal.scratch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import dev.migrate.internal.server.ServerPrograms;
import dev.migrate.server.ServerArchive;
import dev.migrate.testing.PostgresBinaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class UnpackedProgramsTests {

	private static final ServerArchive ARCHIVE = PostgresBinaries.fromSystemProperties();

	private final Path temporary;

	private final Path folder;

	UnpackedProgramsTests(@TempDir Path temporary) {
		this.temporary = temporary;
		this.folder = temporary.resolve("migrate-programs-" + System.getProperty("user.name"));
	}

	@Test
	void archiveIsUnpackedOnceWhereNobodyElseCanWrite() throws IOException {
		ServerPrograms programs = UnpackedPrograms.of(ARCHIVE, this.temporary);
		Path mark = Files.createFile(programs.directory().resolve("mark"));
		assertThat(UnpackedPrograms.of(ARCHIVE, this.temporary)).isEqualTo(programs);
		assertThat(mark).exists();
		assertThat(programs.directory().resolve("bin")).isDirectoryContaining("glob:**/postgres*");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder))).isEqualTo("rwx------");
	}

	@Test
	void programsThatOthersCanReplaceAreNotRun() throws IOException {
		Files.createDirectory(this.folder);
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxrwxrwx"));
		assertThatIOException().isThrownBy(() -> UnpackedPrograms.of(ARCHIVE, this.temporary))
			.withMessage(this.folder
					+ " is not a folder of this user alone: programs that others could replace are not run");
	}

	@Test
	void linkToAnotherFolderIsNotFollowed(@TempDir Path other) throws IOException {
		Files.createSymbolicLink(this.folder, other);
		assertThatIOException().isThrownBy(() -> UnpackedPrograms.of(ARCHIVE, this.temporary))
			.withMessageEndingWith("programs that others could replace are not run");
		assertThat(other).isEmptyDirectory();
	}

}
