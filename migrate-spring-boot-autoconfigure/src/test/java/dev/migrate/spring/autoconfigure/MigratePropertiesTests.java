package dev.migrate.spring.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.migrate.drift.OnDrift;
import dev.migrate.execution.DatabaseAhead;
import dev.migrate.execution.UnknownDatabase;
import dev.migrate.lock.LockMode;
import dev.migrate.revision.Target;
import dev.migrate.spring.autoconfigure.MigrateProperties.OnStartup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class MigratePropertiesTests {

	@Test
	void haveTheirDefaults() {
		MigrateProperties properties = bind();
		assertThat(properties.enabled()).isTrue();
		assertThat(properties.onStartup()).isEqualTo(OnStartup.UPGRADE);
		assertThat(properties.target()).isEqualTo(Target.heads());
		assertThat(properties.locations()).containsExactly("classpath:db/revisions");
		assertThat(properties.tablePrefix()).isEqualTo("migrate_");
		assertThat(properties.lock().mode()).isEqualTo(LockMode.SESSION);
		assertThat(properties.waitFor().timeout()).isEqualTo(Duration.ofMinutes(5));
		assertThat(properties.waitFor().pollInterval()).isEqualTo(Duration.ofSeconds(1));
		assertThat(properties.placeholders()).isEmpty();
		assertThat(properties.databaseAhead()).isEqualTo(DatabaseAhead.FAIL);
		assertThat(properties.onUnknownDatabase()).isEqualTo(UnknownDatabase.FAIL);
		assertThat(properties.onDrift()).isEqualTo(OnDrift.WARN);
		assertThat(properties.drift().schemas()).isEmpty();
	}

	@Test
	void areAllBound() {
		MigrateProperties properties = bind("migrate.on-startup", "wait", "migrate.target", "+1", "migrate.locations",
				"classpath:a,file:b", "migrate.dialects", "postgresql,sqlite", "migrate.schema", "s",
				"migrate.table-prefix", "p_", "migrate.url", "jdbc:x", "migrate.user", "u", "migrate.password", "pw",
				"migrate.driver-class-name", "d", "migrate.lock.timeout", "1m", "migrate.lock.mode", "transaction",
				"migrate.statement-timeout", "2m", "migrate.ddl-lock.timeout", "3s", "migrate.ddl-lock.retries", "4",
				"migrate.placeholders.role", "app", "migrate.wait.timeout", "5s", "migrate.wait.poll-interval", "6ms",
				"migrate.database-ahead", "allow", "migrate.on-unknown-database", "apply", "migrate.on-drift", "fail",
				"migrate.drift.schemas", "billing,audit", "migrate.drift.exclude", "imp_*,audit.old");
		assertThat(properties).isEqualTo(new MigrateProperties(true, OnStartup.WAIT, Target.parse("+1"),
				List.of("classpath:a", "file:b"), List.of("postgresql", "sqlite"), "s", "p_", "jdbc:x", "u", "pw", "d",
				new MigrateProperties.Lock(Duration.ofMinutes(1), LockMode.TRANSACTION), Duration.ofMinutes(2),
				new MigrateProperties.DdlLock(Duration.ofSeconds(3), 4), Map.of("role", "app"),
				new MigrateProperties.Wait(Duration.ofSeconds(5), Duration.ofMillis(6)), DatabaseAhead.ALLOW,
				UnknownDatabase.APPLY, OnDrift.FAIL,
				new MigrateProperties.Drift(List.of("billing", "audit"), List.of("imp_*", "audit.old"))));
	}

	@Test
	void areReadFromTheEnvironment() {
		SystemEnvironmentPropertySource environment = new SystemEnvironmentPropertySource("systemEnvironment",
				Map.of("MIGRATE_ONSTARTUP", "none", "MIGRATE_TABLE_PREFIX", "p_", "MIGRATE_DDLLOCK_RETRIES", "3",
						"MIGRATE_LOCATIONS", "a,b", "MIGRATE_PLACEHOLDERS_ROLE", "app"));
		MigrateProperties properties = bind(ConfigurationPropertySource.from(environment));
		assertThat(properties.onStartup()).isEqualTo(OnStartup.NONE);
		assertThat(properties.tablePrefix()).isEqualTo("p_");
		assertThat(properties.ddlLock().retries()).isEqualTo(3);
		assertThat(properties.locations()).containsExactly("a", "b");
		assertThat(properties.placeholders()).containsExactly(Map.entry("role", "app"));
	}

	@Test
	void doNotShowPasswords() {
		assertThat(bind("migrate.password", "s3cret", "migrate.url", "postgresql://app:s3cret@db/app").toString())
			.doesNotContain("s3cret");
	}

	@Test
	void haveDescriptionsAndHints() throws IOException {
		String metadata = resource("/META-INF/spring-configuration-metadata.json");
		assertThat(metadata).contains("\"name\": \"migrate.wait.poll-interval\"")
			.contains("action when the application starts")
			.contains("All revisions of all branches.")
			.containsPattern("\"name\": \"migrate.lock.timeout\",[^}]+\"defaultValue\": \"10m\"");
	}

	@Test
	void areAllInTheReference() throws IOException {
		String reference = Files.readString(Path.of("../docs/spring-boot.md"));
		List<String> names = Pattern.compile("\"name\": \"(migrate\\.[a-z.-]+)\",\\s+\"type\": \"[^\"]+\",\\s+\"desc")
			.matcher(resource("/META-INF/spring-configuration-metadata.json"))
			.results()
			.map((match) -> match.group(1))
			.toList();
		assertThat(names).hasSizeGreaterThan(15).allSatisfy((name) -> assertThat(reference).contains("`" + name));
	}

	static MigrateProperties bind(String... properties) {
		Map<String, String> map = new HashMap<>();
		for (int i = 0; i < properties.length; i += 2) {
			map.put(properties[i], properties[i + 1]);
		}
		return bind(new MapConfigurationPropertySource(map));
	}

	private static MigrateProperties bind(@Nullable ConfigurationPropertySource source) {
		assertThat(source).isNotNull();
		ApplicationConversionService conversion = new ApplicationConversionService();
		conversion.addConverter(String.class, Target.class, new TargetConverter());
		return new Binder(List.of(source), null, conversion, null, null).bindOrCreate("migrate",
				Bindable.of(MigrateProperties.class));
	}

	private static String resource(String name) throws IOException {
		try (InputStream resource = MigratePropertiesTests.class.getResourceAsStream(name)) {
			assertThat(resource).isNotNull();
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
