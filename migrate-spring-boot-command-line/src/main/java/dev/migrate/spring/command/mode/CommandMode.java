package dev.migrate.spring.command.mode;

import dev.migrate.spring.autoconfigure.DataSourceFallback;
import dev.migrate.spring.command.line.CommandLineRun;
import dev.migrate.spring.jpa.EntityManagerFactoryStandIn;
import dev.migrate.spring.jpa.PersistenceUnits;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.util.ClassUtils;

/** Prepares the context of an application so that only a command runs in it. */
final class CommandMode {

	private static final boolean JPA = ClassUtils
		.isPresent("org.springframework.orm.jpa.AbstractEntityManagerFactoryBean", CommandMode.class.getClassLoader())
			&& ClassUtils.isPresent("jakarta.persistence.EntityManagerFactory", CommandMode.class.getClassLoader());

	private CommandMode() {
	}

	static void prepare(ConfigurableApplicationContext context, CommandLineRun run) {
		ConfigurableListableBeanFactory beans = context.getBeanFactory();
		if (JPA) {
			PersistenceUnits units = new PersistenceUnits();
			beans.addBeanPostProcessor(new EntityManagerFactoryStandIn(units));
			beans.registerSingleton("migratePersistenceUnits", units);
		}
		beans.addBeanPostProcessor(new DataSourceFallback(beans));
		beans.registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME,
				new CommandLifecycle(context, run));
		beans.registerSingleton("migrateCommandListener", run.listener());
		run.database().ifPresent((database) -> beans.registerSingleton("migrateNamedDatabase", database));
		// A bean definition is needed: an instance would run before Spring Boot has
		// marked the initializers.
		((BeanDefinitionRegistry) beans).registerBeanDefinition("migrateApplicationDetachment",
				BeanDefinitionBuilder.rootBeanDefinition(ApplicationDetachment.class)
					.setRole(BeanDefinition.ROLE_INFRASTRUCTURE)
					.getBeanDefinition());
	}

}
