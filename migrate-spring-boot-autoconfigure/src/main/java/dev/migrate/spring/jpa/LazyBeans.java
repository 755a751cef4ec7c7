package dev.migrate.spring.jpa;

import java.util.function.Supplier;

import jakarta.persistence.PersistenceException;
import org.hibernate.resource.beans.container.spi.BeanContainer;
import org.hibernate.resource.beans.container.spi.ContainedBean;
import org.hibernate.resource.beans.spi.BeanInstanceProducer;
import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Creates the objects behind a mapping only when Hibernate asks for one. A comparison
 * needs no entity listener, which may want beans of the application or its database.
 *
 * @param container the container of the application, or {@code null} if it has none
 */
record LazyBeans(@Nullable BeanContainer container) implements BeanContainer {

	@Override
	public <B> ContainedBean<B> getBean(Class<B> type, LifecycleOptions options, BeanInstanceProducer producer) {
		BeanContainer delegate = this.container;
		return bean(type, () -> (delegate != null) ? delegate.getBean(type, options, producer).getBeanInstance()
				: producer.produceBeanInstance(type));
	}

	@Override
	public <B> ContainedBean<B> getBean(String name, Class<B> type, LifecycleOptions options,
			BeanInstanceProducer producer) {
		BeanContainer delegate = this.container;
		return bean(type, () -> (delegate != null) ? delegate.getBean(name, type, options, producer).getBeanInstance()
				: producer.produceBeanInstance(name, type));
	}

	private static <B> ContainedBean<B> bean(Class<B> type, Supplier<B> creation) {
		Supplier<B> once = SingletonSupplier.of(() -> create(type, creation));
		return new ContainedBean<>() {

			@Override
			public B getBeanInstance() {
				return once.get();
			}

			@Override
			public Class<B> getBeanClass() {
				return type;
			}

		};
	}

	// Hibernate's own error does not name the class.
	private static <B> B create(Class<B> type, Supplier<B> creation) {
		try {
			return creation.get();
		}
		catch (RuntimeException ex) {
			PersistenceException named = new PersistenceException("the mapping names the class " + type.getName()
					+ ", of which no object can be created: " + NestedExceptionUtils.getMostSpecificCause(ex));
			named.addSuppressed(ex);
			throw named;
		}
	}

	// The application stops its own container.
	@Override
	public void stop() {
	}

}
