package dev.migrate.spring.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document that the build can generate. With {@code -Dmigrate.docs.write=true} it is
 * written, otherwise it is compared.
 *
 * @param file the document
 */
record GeneratedDocument(Path file) {

	static final Path DOCS = Path.of("..", "docs").toAbsolutePath().normalize();

	private static final String WRITE = "migrate.docs.write";

	static GeneratedDocument of(String name) {
		return new GeneratedDocument(DOCS.resolve(name));
	}

	void is(String text) throws IOException {
		if (Boolean.getBoolean(WRITE)) {
			Files.createDirectories(this.file.getParent());
			Files.writeString(this.file, text);
		}
		assertThat(this.file).exists();
		assertThat(Files.readString(this.file)).as("%s, which -D%s=true writes", this.file.getFileName(), WRITE)
			.isEqualTo(text);
	}

}
