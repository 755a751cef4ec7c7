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
	 * Whether the application has JPA. Makes no bean.
	 * @param application an application of which only a command runs
	 * @return whether there is an EntityManagerFactory whose entities can be found
	 */
	public static boolean isIn(ApplicationContext application) {
		return isHibernatePresent() && Units.areIn(application);
	}

	/**
	 * Finds the entities. The application has to name a database or a command has to work
	 * on one, which is not asked. No EntityManagerFactory is made by this, but for
	 * writing the DDL one is made that touches no database.
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
