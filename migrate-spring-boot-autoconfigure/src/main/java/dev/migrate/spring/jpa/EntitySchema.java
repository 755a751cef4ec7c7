package dev.migrate.spring.jpa;

import java.util.Optional;

import dev.migrate.scratch.TargetSchema;

import org.springframework.context.ApplicationContext;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.util.ClassUtils;

/** The schema that the entities of an application want. */
public final class EntitySchema {

	private EntitySchema() {
	}

	/**
	 * Finds the entities. No EntityManagerFactory is made by this, but for writing the
	 * DDL one is made that touches no database.
	 * @param application an application of which only a command runs
	 * @return the schema that they want; empty if the application has none
	 */
	public static Optional<TargetSchema> of(ApplicationContext application) {
		return isHibernatePresent() ? Units.of(application) : Optional.empty();
	}

	private static boolean isHibernatePresent() {
		return ClassUtils.isPresent("org.hibernate.SessionFactory", EntitySchema.class.getClassLoader())
				&& ClassUtils.isPresent("org.springframework.orm.jpa.AbstractEntityManagerFactoryBean",
						EntitySchema.class.getClassLoader());
	}

	/** Looked at only where Hibernate is on the class path. */
	private static final class Units {

		static Optional<TargetSchema> of(ApplicationContext application) {
			application.getBeansOfType(AbstractEntityManagerFactoryBean.class);
			PersistenceUnits units = application.getBeanProvider(PersistenceUnits.class).getIfAvailable();
			return (units == null || units.all().isEmpty()) ? Optional.empty()
					: Optional.of(new EntityTargetSchema(units.all()));
		}

	}

}
