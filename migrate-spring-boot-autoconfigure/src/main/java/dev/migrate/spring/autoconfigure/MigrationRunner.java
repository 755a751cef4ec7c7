package dev.migrate.spring.autoconfigure;

import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.SchemaComparisons;
import dev.migrate.execution.RunCancelledException;
import dev.migrate.execution.UnknownDatabaseException;
import dev.migrate.revision.InvalidUpgradeException;
import dev.migrate.spring.autoconfigure.MigrateProperties.Wait;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.SpringProperties;

/**
 * Brings the database to the revisions that the application needs, when the application
 * starts. All beans that use the database wait for beans of this type. The context calls
 * a runner once.
 */
public class MigrationRunner implements InitializingBean {

	private static final Logger logger = LoggerFactory.getLogger(MigrationRunner.class);

	private final Migrate migrate;

	private final MigrateProperties properties;

	private final @Nullable MigrationStrategy strategy;

	private final Supplier<DatabaseServer> server;

	/**
	 * Creates a runner that follows {@code migrate.on-startup}.
	 * @param migrate the engine
	 * @param properties what the application says
	 */
	public MigrationRunner(Migrate migrate, MigrateProperties properties) {
		this(migrate, properties, null);
	}

	/**
	 * Creates a runner that calls a strategy.
	 * @param migrate the engine
	 * @param properties what the application says
	 * @param strategy the action at the start, or {@code null} for the one that the
	 * properties name
	 */
	public MigrationRunner(Migrate migrate, MigrateProperties properties, @Nullable MigrationStrategy strategy) {
		this(migrate, properties, strategy, DatabaseServer::unknown);
	}

	MigrationRunner(Migrate migrate, MigrateProperties properties, @Nullable MigrationStrategy strategy,
			Supplier<DatabaseServer> server) {
		this.migrate = migrate;
		this.properties = properties;
		this.strategy = strategy;
		this.server = server;
	}

	// Asks the properties again: with ahead-of-time processing, the build has decided the
	// conditions of the beans, on another machine.
	@Override
	public void afterPropertiesSet() {
		if (!this.properties.enabled() || this.properties.onStartup() == MigrateProperties.OnStartup.NONE) {
			return;
		}
		if (isTrainingRun()) {
			logger.info("No revision is applied: spring.context.exit=onRefresh is a training run. "
					+ "With spring.jpa.hibernate.ddl-auto=validate it needs a database that has the revisions "
					+ "(migrate upgrade); or set ddl-auto to none for this run");
			return;
		}
		try (StartInterruption interruption = StartInterruption.of(this.migrate)) {
			migrate(interruption);
		}
		// Behind the run, which has read the files.
		this.migrate.advice().forEach(logger::warn);
	}

	private void migrate(StartInterruption interruption) {
		try {
			migrate();
		}
		catch (UnknownDatabaseException ex) {
			throw SchemaComparisons.of(this.migrate, this.server.get().scratch()).explain(ex);
		}
		catch (RunCancelledException ex) {
			// The process may end before Spring Boot reports the failure.
			if (interruption.isRequested()) {
				logger.warn("The process ends, and the start with it. {}", ex.getMessage());
			}
			throw ex;
		}
	}

	private void migrate() {
		if (this.strategy != null) {
			this.strategy.migrate(this.migrate);
			return;
		}
		switch (this.properties.onStartup()) {
			case UPGRADE -> upgrade();
			case VALIDATE -> this.migrate.validate(this.properties.target());
			case WAIT -> await(this.properties.waitFor());
			case NONE -> {
			}
		}
	}

	// A start needs at least its target: a later version of the application may have
	// gone on from there.
	private void upgrade() {
		try {
			this.migrate.upgrade(this.properties.target());
		}
		catch (InvalidUpgradeException ex) {
			logger.warn("{} The application starts on it", ex.problem());
		}
	}

	private void await(Wait wait) {
		this.migrate.await(this.properties.target(), wait.timeout(), wait.pollInterval());
	}

	private static boolean isTrainingRun() {
		return "onRefresh".equalsIgnoreCase(SpringProperties.getProperty("spring.context.exit"));
	}

}
