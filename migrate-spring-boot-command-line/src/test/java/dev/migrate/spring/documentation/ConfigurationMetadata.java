package dev.migrate.spring.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/** The properties that the annotation processor found, of all modules. */
final class ConfigurationMetadata {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ConfigurationMetadata() {
	}

	static Set<String> names() throws IOException {
		Set<String> names = new HashSet<>();
		for (URL metadata : Collections.list(ConfigurationMetadata.class.getClassLoader()
			.getResources("META-INF/spring-configuration-metadata.json"))) {
			read(metadata).forEach(names::add);
		}
		return names;
	}

	private static Stream<String> read(URL metadata) throws IOException {
		try (InputStream file = metadata.openStream()) {
			return JSON.readTree(file)
				.get("properties")
				.valueStream()
				.map((property) -> property.get("name").asString());
		}
	}

}
