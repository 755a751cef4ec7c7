package dev.migrate.spring.command.mode;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DatabaseInitializerDetector;
import org.springframework.context.weaving.LoadTimeWeaverAware;

/**
 * Makes Spring create a bean only when the command asks for it: every bean is lazy, none
 * is created early, and none waits for the initializers of the database, which would
 * change it. This post-processor has no order, so that it runs after Spring Boot has
 * marked the initializers.
 */
class ApplicationDetachment implements BeanFactoryPostProcessor {

	/** Set by Spring Boot on the definition of each initializer that it detects. */
	private static final String INITIALIZER = DatabaseInitializerDetector.class.getName();

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		Set<String> initializers = Arrays.stream(beans.getBeanDefinitionNames())
			.filter((name) -> beans.getBeanDefinition(name).hasAttribute(INITIALIZER))
			.collect(Collectors.toSet());
		for (String name : beans.getBeanDefinitionNames()) {
			detach(beans.getBeanDefinition(name), initializers);
		}
		defer(beans);
	}

	private static void detach(BeanDefinition definition, Set<String> initializers) {
		definition.setLazyInit(true);
		String[] dependsOn = definition.getDependsOn();
		if (dependsOn != null) {
			definition.setDependsOn(
					Arrays.stream(dependsOn).filter((name) -> !initializers.contains(name)).toArray(String[]::new));
		}
	}

	// Spring creates these early even if they are lazy. Each EntityManagerFactory is
	// one of them, and needs the DataSource, which cannot be created without a
	// configured database.
	private static void defer(ConfigurableListableBeanFactory beans) {
		beans.registerScope(DeferredScope.NAME, new DeferredScope());
		for (String match : beans.getBeanNamesForType(LoadTimeWeaverAware.class, false, false)) {
			String name = BeanFactoryUtils.transformedBeanName(match);
			if (beans.containsBeanDefinition(name) && !beans.containsSingleton(name)) {
				beans.getBeanDefinition(name).setScope(DeferredScope.NAME);
			}
		}
	}

}
