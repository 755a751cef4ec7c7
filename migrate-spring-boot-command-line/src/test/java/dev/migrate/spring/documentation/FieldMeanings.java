package dev.migrate.spring.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * The meanings of the fields in the JSON of the commands. A name has the same meaning in
 * every command, so a file beside this class describes it once: by the name of the field,
 * or by its path where the meaning differs.
 *
 * @param texts the meanings by name or path
 */
record FieldMeanings(Properties texts) {

	static FieldMeanings load() {
		try (InputStream file = FieldMeanings.class.getResourceAsStream("json-fields.properties")) {
			Properties texts = new Properties();
			texts.load(file);
			return new FieldMeanings(texts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Optional<String> of(JsonField field) {
		return Optional.ofNullable(this.texts.getProperty(field.path()))
			.or(() -> Optional.ofNullable(this.texts.getProperty(field.name())));
	}

}
