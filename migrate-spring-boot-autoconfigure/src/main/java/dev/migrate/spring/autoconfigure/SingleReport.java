package dev.migrate.spring.autoconfigure;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets a failed start report its error once. Spring Boot reports the failure of every
 * start; before that, the context warns with the same words. The application may set
 * these levels itself.
 */
class SingleReport implements EnvironmentPostProcessor {

	private static final String CONTEXT = "logging.level.org.springframework.";

	private static final Map<String, Object> LEVELS = Map.of(
			CONTEXT + "boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext", "error",
			CONTEXT + "boot.web.server.reactive.context.AnnotationConfigReactiveWebServerApplicationContext", "error",
			CONTEXT + "context.annotation.AnnotationConfigApplicationContext", "error");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		environment.getPropertySources().addLast(new MapPropertySource("migrateSingleReport", LEVELS));
	}

}
