package dev.migrate.spring.jpa;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.targetschema.TargetSchema;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * The entities of an application with the configuration of Spring Boot.
 *
 * @param types the mapped classes
 */
record Entities(List<Class<?>> types) {

	static Entities of(Class<?>... types) {
		return new Entities(List.of(types));
	}

	TargetSchema target() {
		return target(this);
	}

	/** The schema that several persistence units of one application want. */
	static TargetSchema target(Entities... units) {
		PersistenceUnits all = new PersistenceUnits();
		EntityManagerFactoryStandIn standIn = new EntityManagerFactoryStandIn(all);
		for (Entities unit : units) {
			unit.start(new SingleConnectionDataSource(), "none", standIn).destroy();
		}
		return new EntityTargetSchema(all.all());
	}

	// Starts like the application with ddl-auto=create.
	void create(DataSource dataSource) {
		start(dataSource, "create-only", null).destroy();
	}

	// Starts like the application with ddl-auto=validate.
	void validate(DataSource dataSource) {
		start(dataSource, "validate", null).destroy();
	}

	private LocalContainerEntityManagerFactoryBean start(DataSource dataSource, String action,
			@Nullable EntityManagerFactoryStandIn standIn) {
		LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
		factory.setPersistenceUnitName("model");
		factory.setDataSource(dataSource);
		factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
		factory.setManagedTypes(
				PersistenceManagedTypes.of(this.types.stream().map(Class::getName).toArray(String[]::new)));
		factory.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", action, "hibernate.physical_naming_strategy",
				PhysicalNamingStrategySnakeCaseImpl.class.getName(), "hibernate.implicit_naming_strategy",
				SpringImplicitNamingStrategy.class.getName()));
		if (standIn != null) {
			standIn.postProcessBeforeInitialization(factory, "entityManagerFactory");
		}
		factory.afterPropertiesSet();
		return factory;
	}

}
