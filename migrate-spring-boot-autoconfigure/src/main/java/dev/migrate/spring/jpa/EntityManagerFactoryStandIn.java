package dev.migrate.spring.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.orm.jpa.JpaVendorAdapter;

/**
 * Puts a stand-in in the place of each EntityManagerFactory, and notes the persistence
 * unit of the real one. Spring creates these beans early, needed or not, and a real one
 * reads the database and may change it.
 */
public final class EntityManagerFactoryStandIn implements BeanPostProcessor {

	private final PersistenceUnits units;

	/**
	 * Creates a stand-in for every factory.
	 * @param units the list for the persistence units
	 */
	public EntityManagerFactoryStandIn(PersistenceUnits units) {
		this.units = units;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof AbstractEntityManagerFactoryBean factory) {
			JpaVendorAdapter adapter = factory.getJpaVendorAdapter();
			factory.setPersistenceProvider(
					new StandInPersistenceProvider(type(adapter), provider(factory, adapter), this.units));
			factory.setBootstrapExecutor(null);
		}
		return bean;
	}

	private static @Nullable PersistenceProvider provider(AbstractEntityManagerFactoryBean factory,
			@Nullable JpaVendorAdapter adapter) {
		PersistenceProvider own = factory.getPersistenceProvider();
		return (own != null || adapter == null) ? own : adapter.getPersistenceProvider();
	}

	// The factory bean passes calls of the vendor's own interface on to the factory
	// behind it.
	private static Class<? extends EntityManagerFactory> type(@Nullable JpaVendorAdapter adapter) {
		return (adapter != null) ? adapter.getEntityManagerFactoryInterface() : EntityManagerFactory.class;
	}

}
