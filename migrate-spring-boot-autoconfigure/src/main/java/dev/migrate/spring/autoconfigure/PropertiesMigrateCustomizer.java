package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

import dev.migrate.MigrateBuilder;
import dev.migrate.drift.DriftSettings;

import org.springframework.boot.context.properties.PropertyMapper;

/** Passes the properties to the engine; without a value, the engine's default stays. */
final class PropertiesMigrateCustomizer implements MigrateCustomizer {

	private final MigrateProperties properties;

	private final DataSource dataSource;

	PropertiesMigrateCustomizer(MigrateProperties properties, DataSource dataSource) {
		this.properties = properties;
		this.dataSource = dataSource;
	}

	@Override
	public void customize(MigrateBuilder builder) {
		PropertyMapper map = PropertyMapper.get();
		builder.product(DatabaseIdentity.of(this.dataSource).product());
		builder.dialects(this.properties.dialects());
		builder.locations(RevisionLocations.resolve(this.properties.locations(), this.dataSource));
		map.from(this.properties::schema).whenHasText().to(builder::schema);
		builder.tablePrefix(this.properties.tablePrefix());
		map.from(this.properties.lock()::timeout).to(builder::lockTimeout);
		builder.lockMode(this.properties.lock().mode());
		map.from(this.properties::statementTimeout).to(builder::statementTimeout);
		map.from(this.properties.ddlLock()::timeout).to(builder::ddlLockTimeout);
		map.from(this.properties.ddlLock()::retries).to(builder::ddlLockRetries);
		builder.placeholders(this.properties.placeholders());
		builder.databaseAhead(this.properties.databaseAhead());
		builder.unknownDatabase(this.properties.onUnknownDatabase());
		builder.drift(new DriftSettings(this.properties.onDrift(), this.properties.drift().schemas(),
				this.properties.drift().exclude()));
	}

}
