package dev.migrate.spring.autoconfigure;

import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.MigrateBuilder;
import dev.migrate.execution.MigrationListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/**
 * Auto-configuration for Migrate: an engine for the application's database, and a runner
 * that applies its revisions before anything else uses the database.
 */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@Conditional(MigrateAutoConfiguration.DatabaseCondition.class)
@ConditionalOnBooleanProperty(name = "migrate.enabled", matchIfMissing = true)
@EnableConfigurationProperties(MigrateProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
public final class MigrateAutoConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(MigrateAutoConfiguration.class);

	@Bean
	static TargetConverter migrateTargetConverter() {
		return new TargetConverter();
	}

	@Bean
	static LazyInitializationExcludeFilter eagerMigrationRunner() {
		return LazyInitializationExcludeFilter.forBeanTypes(MigrationRunner.class, JpaSettingsCheck.class,
				PlatformDatabaseCheck.class);
	}

	@Bean
	@ConditionalOnMissingBean
	MigrationRunner migrationRunner(ObjectProvider<Migrate> engines, MigrateProperties properties,
			ObjectProvider<MigrationStrategy> strategy, ObjectProvider<DatabaseServer> server,
			ListableBeanFactory beans) {
		Migrate migrate = engines.getIfUnique();
		List<String> names = List.of(beans.getBeanNamesForType(Migrate.class));
		if (migrate == null) {
			throw new SeveralEnginesException(names);
		}
		if (names.size() > 1) {
			logger.warn("Of the beans of type Migrate ({}) only the primary one runs at the start; declare a "
					+ "MigrationRunner for each", String.join(", ", names));
		}
		return new MigrationRunner(migrate, properties, strategy.getIfAvailable(),
				() -> server.getIfAvailable(DatabaseServer::unknown));
	}

	@Bean
	MigrateSchemaManagementProvider migrateSchemaManagementProvider(ObjectProvider<MigrationDataSources> dataSources) {
		return new MigrateSchemaManagementProvider(dataSources);
	}

	@Bean
	@ConditionalOnClass(name = "jakarta.persistence.EntityManagerFactory")
	JpaSettingsCheck migrateJpaSettingsCheck(Environment environment) {
		return new JpaSettingsCheck(environment);
	}

	/** The engine, unless the application declares its own. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingBean(Migrate.class)
	static class MigrateConfiguration {

		@Bean
		@ConditionalOnMissingBean
		MigrateConnectionDetails migrateConnectionDetails(MigrateProperties properties) {
			return new PropertiesMigrateConnectionDetails(properties);
		}

		// The plural is on purpose: a bean that happened to have the name of a parameter
		// would win over the others.
		@Bean
		MigrationDataSources migrationDataSources(@MigrateDataSource ObjectProvider<DataSource> markedDataSources,
				ObjectProvider<DataSource> applicationDataSources, MigrateConnectionDetails details,
				ObjectProvider<JdbcConnectionDetails> applicationDetails, ObjectProvider<NamedDatabase> named,
				Environment environment) {
			ApplicationDatabase application = new ApplicationDatabase(applicationDataSources,
					applicationDetails.getIfUnique(), environment);
			return new MigrationDataSourceChoice(markedDataSources, application, details)
				.choose(named.getIfAvailable());
		}

		@Bean
		PlatformDatabaseCheck migratePlatformDatabaseCheck(Environment environment, BeanFactory beans) {
			return new PlatformDatabaseCheck(environment, beans);
		}

		@Bean
		DatabaseServer migrateDatabaseServer(MigrationDataSources dataSources) {
			return DatabaseServer.of(dataSources);
		}

		@Bean
		Migrate migrate(MigrationDataSources dataSources, MigrateProperties properties, ResourceLoader resourceLoader,
				ObjectProvider<MigrationListener> listeners, ObjectProvider<BuildProperties> build,
				Environment environment, ObjectProvider<MigrateCustomizer> customizers) {
			MigrateBuilder builder = Migrate.builder(dataSources.reads()).runDataSource(dataSources.runs());
			new PropertiesMigrateCustomizer(properties, dataSources.reads()).customize(builder);
			new ApplicationMigrateCustomizer(resourceLoader, build.getIfAvailable(), environment).customize(builder);
			builder.listeners(listeners.orderedStream().toList());
			customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
			return builder.build();
		}

	}

	/** Whether there is a database at all. */
	static final class DatabaseCondition extends AnyNestedCondition {

		DatabaseCondition() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnBean(DataSource.class)
		static final class DataSourceBean {

		}

		@ConditionalOnBean(JdbcConnectionDetails.class)
		static final class ApplicationDetailsBean {

		}

		@ConditionalOnBean(MigrateConnectionDetails.class)
		static final class DetailsBean {

		}

		@ConditionalOnBean(Migrate.class)
		static final class MigrateBean {

		}

		@ConditionalOnBean(NamedDatabase.class)
		static final class Named {

		}

		@ConditionalOnProperty("migrate.url")
		static final class Url {

		}

	}

}
