package dev.migrate.spring.jpa;

import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.orm.jpa.JpaVendorAdapter;

/**
 * Puts a stand-in in the place of each EntityManagerFactory: Spring makes these beans
 * early, whether anybody needs them or not, and a real one reads the database and may
 * change it.
 */
public final class EntityManagerFactoryStandIn implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof AbstractEntityManagerFactoryBean factory) {
			factory.setPersistenceProvider(new StandInPersistenceProvider(type(factory.getJpaVendorAdapter())));
			factory.setBootstrapExecutor(null);
		}
		return bean;
	}

	// The factory bean passes calls of the vendor's own interface on to what it has.
	private static Class<? extends EntityManagerFactory> type(@Nullable JpaVendorAdapter adapter) {
		return (adapter != null) ? adapter.getEntityManagerFactoryInterface() : EntityManagerFactory.class;
	}

}
