package dev.migrate.spring.jpa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.resource.beans.container.spi.BeanContainer;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;

/**
 * Lets Hibernate write the DDL that {@code ddl-auto=create} would run. Only a complete
 * EntityManagerFactory knows all of it (Bean Validation, for one, adds its part late), so
 * one is created from the configuration of the application; but every property that would
 * touch a database is overridden, and the script goes into memory.
 */
final class EntityDdl {

	private static final String GENERATION = ".persistence.schema-generation.";

	private static final String NAMING = "hibernate.physical_naming_strategy";

	private static final String INTEGRATORS = "hibernate.integrator_provider";

	private static final String BEANS = "hibernate.resource.beans.container";

	private static final Map<String, Object> OFFLINE = Map.ofEntries(Map.entry("hibernate.hbm2ddl.auto", "none"),
			Map.entry("jakarta.persistence.schema-generation.database.action", "none"),
			Map.entry("jakarta.persistence.schema-generation.scripts.action", "create"),
			Map.entry("jakarta.persistence.schema-generation.create-source", "metadata"),
			Map.entry("jakarta.persistence.create-database-schemas", "false"),
			Map.entry("hibernate.hbm2ddl.delimiter", ""), Map.entry("hibernate.format_sql", "false"),
			Map.entry("hibernate.hbm2ddl.skip_default_import_file", "true"),
			// The database may have another increment, and the comparison has to find it.
			Map.entry("hibernate.id.sequence.increment_size_mismatch_strategy", "none"),
			Map.entry("hibernate.column_ordering_strategy", "legacy"),
			Map.entry("hibernate.cache.use_second_level_cache", "false"),
			Map.entry("hibernate.cache.use_query_cache", "false"),
			Map.entry("hibernate.boot.allow_jdbc_metadata_access", "false"),
			Map.entry("jakarta.persistence.database-product-name", "PostgreSQL"));

	private final PersistenceUnit unit;

	EntityDdl(PersistenceUnit unit) {
		this.unit = unit;
	}

	/**
	 * Writes the DDL.
	 * @param majorVersion the version of PostgreSQL that is to run it
	 * @param schemas the name there of each schema that an entity names
	 * @return the commands, and the mapping from which they were made
	 */
	MappedDdl mapped(int majorVersion, UnaryOperator<String> schemas) {
		CommandWriter writer = new CommandWriter();
		Map<String, Object> properties = properties();
		MetadataReader reader = new MetadataReader(properties.get(INTEGRATORS));
		properties.put(INTEGRATORS, reader);
		properties.put("jakarta.persistence.schema-generation.scripts.create-target", writer);
		properties.put("jakarta.persistence.database-major-version", String.valueOf(majorVersion));
		properties.put("jakarta.persistence.database-minor-version", "0");
		properties.put(NAMING, new MappedSchemas(naming(properties.get(NAMING)), schemas));
		List<UsedSequence> sequences = write(properties, reader);
		return new MappedDdl(writer.commands(), reader.metadata().orElseThrow(), sequences);
	}

	private List<UsedSequence> write(Map<String, Object> properties, MetadataReader reader) {
		// The creation of the factory writes the script.
		try (EntityManagerFactory factory = this.unit.provider()
			.createContainerEntityManagerFactory(this.unit.info(), properties)) {
			return UsedSequence.in(factory, reader.metadata().orElseThrow());
		}
		catch (PersistenceException ex) {
			throw new EntityMappingException(this.unit.name(), ex);
		}
	}

	private Map<String, Object> properties() {
		Map<String, Object> properties = new LinkedHashMap<>(this.unit.properties());
		properties.keySet().removeIf(EntityDdl::concernsDatabase);
		properties.putAll(OFFLINE);
		properties.compute(BEANS,
				(name, container) -> new LazyBeans((container instanceof BeanContainer given) ? given : null));
		return properties;
	}

	private static boolean concernsDatabase(String name) {
		return name.contains(GENERATION) || name.endsWith("persistence.sql-load-script-source")
				|| name.equals("hibernate.hbm2ddl.import_files") || name.equals("hibernate.default_schema")
				|| name.equals("hibernate.default_catalog");
	}

	private static PhysicalNamingStrategy naming(@Nullable Object configured) {
		if (configured instanceof PhysicalNamingStrategy strategy) {
			return strategy;
		}
		if (configured == null) {
			return new PhysicalNamingStrategyStandardImpl();
		}
		Class<?> type = (configured instanceof Class<?> given) ? given
				: ClassUtils.resolveClassName(configured.toString(), EntityDdl.class.getClassLoader());
		return (PhysicalNamingStrategy) BeanUtils.instantiateClass(type);
	}

}
