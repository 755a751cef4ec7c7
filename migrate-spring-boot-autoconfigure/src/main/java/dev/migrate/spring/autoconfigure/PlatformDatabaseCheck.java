package dev.migrate.spring.autoconfigure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;

/** Warns about a {@code DATABASE_URL} that is not the database of the revisions. */
class PlatformDatabaseCheck implements InitializingBean {

	private static final Logger logger = LoggerFactory.getLogger(PlatformDatabaseCheck.class);

	private final Environment environment;

	private final BeanFactory beans;

	PlatformDatabaseCheck(Environment environment, BeanFactory beans) {
		this.environment = environment;
		this.beans = beans;
	}

	@Override
	public void afterPropertiesSet() {
		PlatformDatabase.warning(this.environment, this.beans).ifPresent(logger::warn);
	}

}
