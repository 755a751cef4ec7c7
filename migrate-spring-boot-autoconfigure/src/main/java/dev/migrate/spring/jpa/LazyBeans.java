package dev.migrate.spring.jpa;

import java.util.function.Supplier;

import org.hibernate.resource.beans.container.spi.BeanContainer;
import org.hibernate.resource.beans.container.spi.ContainedBean;
import org.hibernate.resource.beans.spi.BeanInstanceProducer;
import org.jspecify.annotations.Nullable;

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
		Supplier<B> once = SingletonSupplier.of(creation);
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

	// The application stops its own container.
	@Override
	public void stop() {
	}

}
