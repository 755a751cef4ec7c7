package dev.migrate.spring.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * What the fields in the JSON of the commands mean. The same name means the same in every
 * command, so it is said once, in a file beside this class: by the name of the field, or
 * by its path where it means something else there.
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
