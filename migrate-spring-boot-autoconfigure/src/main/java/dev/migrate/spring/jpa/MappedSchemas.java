package dev.migrate.spring.jpa;

import java.util.function.UnaryOperator;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The application's names, except those of the schemas that its entities name: these
 * become the names in the scratch database.
 */
final class MappedSchemas implements PhysicalNamingStrategy {

	private final PhysicalNamingStrategy names;

	private final UnaryOperator<String> schemas;

	MappedSchemas(PhysicalNamingStrategy names, UnaryOperator<String> schemas) {
		this.names = names;
		this.schemas = schemas;
	}

	@Override
	public @Nullable Identifier toPhysicalSchemaName(@Nullable Identifier logical, JdbcEnvironment environment) {
		Identifier physical = this.names.toPhysicalSchemaName(logical, environment);
		return (physical != null) ? Identifier.toIdentifier(this.schemas.apply(physical.getText()), true) : null;
	}

	// The only catalog in PostgreSQL is the database itself.
	@Override
	public @Nullable Identifier toPhysicalCatalogName(@Nullable Identifier logical, JdbcEnvironment environment) {
		return null;
	}

	@Override
	public Identifier toPhysicalTableName(Identifier logical, JdbcEnvironment environment) {
		return this.names.toPhysicalTableName(logical, environment);
	}

	@Override
	public Identifier toPhysicalSequenceName(Identifier logical, JdbcEnvironment environment) {
		return this.names.toPhysicalSequenceName(logical, environment);
	}

	@Override
	public Identifier toPhysicalColumnName(Identifier logical, JdbcEnvironment environment) {
		return this.names.toPhysicalColumnName(logical, environment);
	}

	@Override
	public Identifier toPhysicalTypeName(Identifier logical, JdbcEnvironment environment) {
		return this.names.toPhysicalTypeName(logical, environment);
	}

}
