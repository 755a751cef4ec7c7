package dev.migrate.spring.jpa;

import java.util.Optional;

import dev.migrate.targetschema.TargetSchema;

import org.springframework.context.ApplicationContext;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.util.ClassUtils;

/** The schema that the entities of an application want. */
public final class EntitySchema {

	private EntitySchema() {
	}

	/**
	 * Whether the application has JPA. Creates no bean.
	 * @param application an application that runs only a command
	 * @return whether there is an EntityManagerFactory whose entities can be found
	 */
	public static boolean isIn(ApplicationContext application) {
		return isHibernatePresent() && Units.areIn(application);
	}

	/**
	 * Finds the entities. The application or the command has to name a database, but no
	 * connection is opened. No EntityManagerFactory is created here; the DDL is written
	 * later with one that touches no database.
	 * @param application an application that runs only a command
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

	/** Loaded only if Hibernate is on the class path. */
	private static final class Units {

		static boolean areIn(ApplicationContext application) {
			return application.getBeanNamesForType(AbstractEntityManagerFactoryBean.class, true, false).length > 0;
		}

		static Optional<TargetSchema> of(ApplicationContext application) {
			application.getBeansOfType(AbstractEntityManagerFactoryBean.class);
			PersistenceUnits units = application.getBeanProvider(PersistenceUnits.class).getIfAvailable();
			return (units == null || units.all().isEmpty()) ? Optional.empty()
					: Optional.of(new EntityTargetSchema(units.all()));
		}

	}

}
