package dev.migrate.spring.relational;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.ConstructorArgumentValues;
import org.springframework.beans.factory.config.ConstructorArgumentValues.ValueHolder;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.AbstractRepositoryMetadata;
import org.springframework.util.ClassUtils;

/**
 * The root classes of aggregates: those that are marked as tables, and the domain types
 * of repositories. No repository is created to find them.
 */
final class AggregateRoots {

	private static final String FACTORY = "org.springframework.data.jdbc.repository.support.JdbcRepositoryFactoryBean";

	private AggregateRoots() {
	}

	static Set<Class<?>> of(ConfigurableListableBeanFactory beans) {
		Set<Class<?>> roots = new LinkedHashSet<>();
		beans.getBeanProvider(RelationalManagedTypes.class).stream().forEach((types) -> types.forEach(roots::add));
		for (String name : beans.getBeanDefinitionNames()) {
			BeanDefinition definition = beans.getBeanDefinition(name);
			if (FACTORY.equals(definition.getBeanClassName())) {
				domainType(roots, beans, definition);
			}
		}
		return roots;
	}

	// The first argument of the factory is the interface.
	private static void domainType(Set<Class<?>> roots, ConfigurableListableBeanFactory beans,
			BeanDefinition definition) {
		ConstructorArgumentValues arguments = definition.getConstructorArgumentValues();
		ValueHolder holder = arguments.getArgumentValue(0, null, null, null);
		if (holder == null) {
			return;
		}
		Class<?> type = type(holder.getValue(), beans.getBeanClassLoader());
		if (Repository.class.isAssignableFrom(type)) {
			roots.add(AbstractRepositoryMetadata.getMetadata(type).getDomainType());
		}
	}

	private static Class<?> type(@Nullable Object value, @Nullable ClassLoader loader) {
		return (value instanceof Class<?> given) ? given : ClassUtils.resolveClassName(String.valueOf(value), loader);
	}

}
