package dev.migrate.spring.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.orm.jpa.JpaVendorAdapter;

/**
 * Puts a stand-in in the place of each EntityManagerFactory, and notes what it would have
 * been made with. Spring makes these beans early, whether anybody needs them or not, and
 * a real one reads the database and may change it.
 */
public final class EntityManagerFactoryStandIn implements BeanPostProcessor {

	private final PersistenceUnits units;

	/**
	 * A stand-in for every factory.
	 * @param units where it notes the persistence units
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

	// The factory bean passes calls of the vendor's own interface on to what it has.
	private static Class<? extends EntityManagerFactory> type(@Nullable JpaVendorAdapter adapter) {
		return (adapter != null) ? adapter.getEntityManagerFactoryInterface() : EntityManagerFactory.class;
	}

}
