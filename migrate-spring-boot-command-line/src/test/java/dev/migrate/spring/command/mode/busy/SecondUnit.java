package dev.migrate.spring.command.mode.busy;

import java.util.Map;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** An EntityManagerFactory that is written by hand. */
@Configuration(proxyBeanMethods = false)
class SecondUnit {

	@Bean(defaultCandidate = false)
	LocalContainerEntityManagerFactoryBean second(DataSource dataSource) {
		LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
		factory.setDataSource(dataSource);
		factory.setPersistenceUnitName("second");
		factory.setPackagesToScan(getClass().getPackageName());
		factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
		factory.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "create", "hibernate.physical_naming_strategy",
				SecondNames.class.getName()));
		return factory;
	}

}
