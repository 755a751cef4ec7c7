package dev.migrate.spring.command.rescue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import dev.migrate.spring.autoconfigure.PlatformDatabase;
import dev.migrate.spring.command.output.Secrets;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * The settings of the application that concern its revisions, each with the file or
 * variable that it comes from. A value that an earlier source hides is left out.
 */
final class Configuration {

	private static final List<String> ALWAYS = List.of("spring.datasource.url", "spring.datasource.username",
			"spring.datasource.password");

	private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("migrate");

	private final ConfigurableEnvironment environment;

	/**
	 * Takes the configuration of an application.
	 * @param environment its environment
	 */
	Configuration(ConfigurableEnvironment environment) {
		this.environment = environment;
	}

	/**
	 * Finds the settings.
	 * @return the settings with their sources, secrets masked
	 */
	Entries section() {
		Map<String, Entry> entries = new LinkedHashMap<>();
		ALWAYS.forEach((name) -> entries.put(name, entry(ConfigurationPropertyName.of(name))));
		names().forEach((name) -> entries.put(name.toString(), entry(name)));
		platform().ifPresent((entry) -> entries.put(entry.name(), entry));
		return new Entries("Configuration", List.copyOf(entries.values()));
	}

	// Spring Boot does not read it, but a bean of the application may.
	private Optional<Entry> platform() {
		return this.environment.getPropertySources()
			.stream()
			.filter((source) -> !ConfigurationPropertySources.isAttachedConfigurationPropertySource(source))
			.filter((source) -> source.containsProperty(PlatformDatabase.VARIABLE))
			.findFirst()
			.map((source) -> new Entry(PlatformDatabase.VARIABLE,
					Secrets.mask(String.valueOf(source.getProperty(PlatformDatabase.VARIABLE))), source.getName(),
					null));
	}

	private Set<ConfigurationPropertyName> names() {
		Set<ConfigurationPropertyName> names = new TreeSet<>();
		sources().filter(IterableConfigurationPropertySource.class::isInstance)
			.flatMap((source) -> ((IterableConfigurationPropertySource) source).stream())
			.filter(PREFIX::isAncestorOf)
			.forEach(names::add);
		return names;
	}

	private Entry entry(ConfigurationPropertyName name) {
		return sources().flatMap((source) -> Stream.ofNullable(source.getConfigurationProperty(name)))
			.findFirst()
			.map((property) -> new Entry(name.toString(), value(name.toString(), property), source(property), null))
			.orElseGet(() -> Entry.of(name.toString(), "not set"));
	}

	private String value(String name, ConfigurationProperty property) {
		String text = String.valueOf(property.getValue());
		try {
			return Secrets.mask(name, this.environment.resolveRequiredPlaceholders(text));
		}
		catch (IllegalArgumentException ex) {
			return Secrets.mask(name, text);
		}
	}

	private static String source(ConfigurationProperty property) {
		if (property.getOrigin() != null) {
			return property.getOrigin().toString();
		}
		ConfigurationPropertySource source = property.getSource();
		Object underlying = (source != null) ? source.getUnderlyingSource() : null;
		return (underlying instanceof PropertySource<?> known) ? known.getName() : "unknown";
	}

	private Stream<ConfigurationPropertySource> sources() {
		return StreamSupport.stream(ConfigurationPropertySources.get(this.environment).spliterator(), false);
	}

}
