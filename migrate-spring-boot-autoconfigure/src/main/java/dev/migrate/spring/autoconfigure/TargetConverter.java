package dev.migrate.spring.autoconfigure;

import dev.migrate.revision.Target;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;

/** Reads {@code migrate.target}, so that a mistake is reported with its place. */
@ConfigurationPropertiesBinding
final class TargetConverter implements Converter<String, Target> {

	@Override
	public Target convert(String source) {
		return Target.parse(source);
	}

}
