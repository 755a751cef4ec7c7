package dev.migrate.spring.autoconfigure;

import dev.migrate.MigrateBuilder;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** Tells the engine about the application to which it belongs. */
final class ApplicationMigrateCustomizer implements MigrateCustomizer {

	private final ResourceLoader resourceLoader;

	private final @Nullable BuildProperties build;

	private final Environment environment;

	ApplicationMigrateCustomizer(ResourceLoader resourceLoader, @Nullable BuildProperties build,
			Environment environment) {
		this.resourceLoader = resourceLoader;
		this.build = build;
		this.environment = environment;
	}

	@Override
	public void customize(MigrateBuilder builder) {
		ClassLoader classLoader = this.resourceLoader.getClassLoader();
		if (classLoader != null) {
			builder.classLoader(classLoader);
		}
		builder.applicationVersion(version());
	}

	// Without a build-info file, Spring Boot knows the version of the main class's jar.
	private @Nullable String version() {
		String built = (this.build != null) ? this.build.getVersion() : null;
		return (built != null) ? built : this.environment.getProperty("spring.application.version");
	}

}
