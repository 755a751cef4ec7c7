package dev.migrate.spring.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/** The properties that the annotation processor found. */
final class ConfigurationMetadata {

	private ConfigurationMetadata() {
	}

	static Set<String> names() throws IOException {
		try (InputStream metadata = ConfigurationMetadata.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			return JsonMapper.builder()
				.build()
				.readTree(metadata)
				.get("properties")
				.valueStream()
				.map((property) -> property.get("name").asString())
				.collect(Collectors.toSet());
		}
	}

}
