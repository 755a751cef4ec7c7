package dev.migrate.spring.actuate;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import dev.migrate.Migrate;
import dev.migrate.spring.autoconfigure.MigrationRunner;
import dev.migrate.spring.autoconfigure.MigrationStrategy;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application without the actuator, JPA, a pool and everything else that is optional:
 * their jars are missing.
 */
class WithoutActuatorTests {

	private static final Pattern OPTIONAL = Pattern.compile(
			"actuator|health|micrometer|webmvc|tomcat|jackson|jpa|hibernate|jakarta|flyway|quartz|r2dbc|HikariCP|testcontainers");

	@Test
	void applicationStartsAndLoadsNoClassOfTheEndpoint() throws Exception {
		try (RecordingClassLoader classLoader = new RecordingClassLoader()) {
			Thread thread = Thread.currentThread();
			ClassLoader before = thread.getContextClassLoader();
			thread.setContextClassLoader(classLoader);
			try {
				Class.forName(App.class.getName(), true, classLoader).getMethod("start").invoke(null);
			}
			finally {
				thread.setContextClassLoader(before);
			}
			assertThat(classLoader.loaded).contains(MigrationRunner.class.getName())
				.noneMatch((name) -> name.startsWith(MigrationsEndpoint.class.getPackageName() + ".Migrations"))
				.noneMatch((name) -> name.contains(".actuate.endpoint."));
		}
	}

	/** Loaded by the class loader without the optional jars. */
	@EnableAutoConfiguration
	@Configuration(proxyBeanMethods = false)
	public static class App {

		public static void start() {
			SpringApplication application = new SpringApplication(App.class);
			application.setWebApplicationType(WebApplicationType.NONE);
			try (ConfigurableApplicationContext context = application.run("--spring.main.banner-mode=off",
					"--management.endpoints.web.exposure.include=*")) {
				if (context.getBeanNamesForType(Migrate.class).length != 1
						|| context.getBeanNamesForType(MigrationRunner.class).length != 1) {
					throw new AssertionError("Migrate is not there");
				}
			}
		}

		@Bean
		MigrationStrategy nothing() {
			return (migrate) -> {
			};
		}

	}

	private static final class RecordingClassLoader extends URLClassLoader {

		private final Set<String> loaded = ConcurrentHashMap.newKeySet();

		RecordingClassLoader() {
			super(classPath(), ClassLoader.getPlatformClassLoader());
		}

		private static URL[] classPath() {
			return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
				.filter((entry) -> !OPTIONAL.matcher(new File(entry).getName()).find())
				.map(RecordingClassLoader::url)
				.toArray(URL[]::new);
		}

		private static URL url(String entry) {
			try {
				return Path.of(entry).toUri().toURL();
			}
			catch (MalformedURLException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			Class<?> found = super.findClass(name);
			this.loaded.add(name);
			return found;
		}

	}

}
