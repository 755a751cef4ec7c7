package dev.migrate.internal.script;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.script.FileText;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionScripts;
import dev.migrate.script.Section;
import dev.migrate.script.Statement;
import dev.migrate.testing.FileProducts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files that are not read into memory. */
class LargeFileTests {

	private static final String HEADER = "-- Größe\n--\n-- revision: a1\n-- down-revision: none\n\n";

	private static final String ROW = "1\tgrün 😀\r\n";

	private static final String DATA = ROW.repeat(LargeFile.SMALLEST / ROW.length());

	private static final String FILE = HEADER + "-- migrate:upgrade\nCREATE TABLE ü (id int, note text);\n"
			+ "COPY ü FROM stdin;\n" + DATA + "\\.\nSELECT '€';\n\n-- migrate:downgrade\nDROP TABLE ü;\n";

	private Path directory;

	@BeforeEach
	void makeDirectory(@TempDir Path path) {
		this.directory = path;
	}

	@Test
	void isReadAsASmallOneIs() throws IOException {
		RevisionScript large = load(FILE).all().get(0);
		RevisionScript small = ReadFixture.read(FILE);
		assertThat(large.revision().message()).isEqualTo("Größe");
		assertThat(statement(large.upgrade(), 1).isInMemory()).isFalse();
		assertThat(statement(large.upgrade(), 1).toString()).isEqualTo(DATA);
		assertThat(large.upgrade().text()).isEqualTo(small.upgrade().text())
			.hasToString(small.upgrade().text().toString());
		assertThat(large.checksum()).isEqualTo(small.checksum());
		assertThat(large.upgrade().statements()).extracting(Statement::sql)
			.containsExactly("CREATE TABLE ü (id int, note text)", "COPY ü FROM stdin", "SELECT '€'");
		assertThat(large.upgrade().statements().get(2).location().line())
			.isEqualTo(small.upgrade().statements().get(2).location().line());
	}

	@Test
	void byteOrderMarkIsSkipped() throws IOException {
		assertThat(load("\uFEFF" + FILE).all().get(0).checksum()).isEqualTo(load(FILE).all().get(0).checksum());
	}

	@Test
	void isReadFromAJarThatHasBeenClosed() throws IOException {
		Path jar = this.directory.resolve("x y.jar");
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
			out.putNextEntry(new JarEntry("db/revisions/50%41 off#1 ü.sql"));
			out.write(FILE.getBytes(StandardCharsets.UTF_8));
		}
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() }, null)) {
			RevisionScripts scripts = RevisionFiles.load(List.of("classpath:db/revisions"), loader,
					FileProducts.POSTGRESQL);
			assertThat(scripts.all().get(0).checksum()).isEqualTo(ReadFixture.read(FILE).checksum());
		}
	}

	@Test
	void faultsHaveTheirLines() {
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> load(FILE + "SELECT '\0"))
			.withMessageContaining("a1.sql:" + (lines(FILE) + 1) + ": The file has a NUL character");
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> load(FILE + "SELECT '"))
			.withMessageContaining("a1.sql:" + (lines(FILE) + 1) + ": The string that is opened here is not closed");
		byte[] latin = (FILE + "SELECT 'ü").getBytes(StandardCharsets.ISO_8859_1);
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> load(latin))
			.withMessageContaining("a1.sql:1: The file is not UTF-8.");
		byte[] cut = FILE.concat("\nSELECT 'ü").getBytes(StandardCharsets.UTF_8);
		cut[cut.length - 1] = '\'';
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> load(cut))
			.withMessageContaining("a1.sql:" + (lines(FILE) + 2) + ": The file is not UTF-8.");
	}

	@Test
	void headerThatDoesNotEndIsAFault() {
		assertThatExceptionOfType(InvalidRevisionsException.class)
			.isThrownBy(() -> load("-- Licence\n".repeat(200_000) + FILE))
			.withMessageContaining("a1.sql:1: The header does not end in the first 65536 bytes of this large file.");
	}

	@Test
	void changeWhileItIsReadIsAFault() throws IOException {
		Files.writeString(this.directory.resolve("a1.sql"), FILE);
		RevisionScripts scripts = RevisionFiles.scan(List.of(this.directory.toString()), getClass().getClassLoader(),
				FileProducts.POSTGRESQL);
		Files.writeString(this.directory.resolve("a1.sql"), FILE.replace("SELECT", "DELETE"));
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> scripts.all().get(0).upgrade())
			.withMessageContaining("It has changed since it was read first. Start again.");
	}

	private static long lines(String text) {
		return text.chars().filter((c) -> c == '\n').count();
	}

	private static FileText statement(Section section, int index) {
		return Objects.requireNonNull(section.statements().get(index).copyData());
	}

	private RevisionScripts load(String content) throws IOException {
		return load(content.getBytes(StandardCharsets.UTF_8));
	}

	private RevisionScripts load(byte[] content) throws IOException {
		Files.write(this.directory.resolve("a1.sql"), content);
		return RevisionFiles.load(List.of(this.directory.toString()), getClass().getClassLoader(),
				FileProducts.POSTGRESQL);
	}

}
