package dev.migrate.spring.autoconfigure;

import dev.migrate.revision.Target;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads {@code migrate.target}, so that Spring Boot reports the place of a mistake.
 */
@ConfigurationPropertiesBinding
final class TargetConverter implements Converter<String, Target> {

	@Override
	public Target convert(String source) {
		return Target.parse(source);
	}

}
