package dev.migrate.spring.autoconfigure;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;

/**
 * Warns about settings that let JPA change the tables without a revision.
 */
class JpaSettingsCheck implements InitializingBean {

	private static final Logger logger = LoggerFactory.getLogger(JpaSettingsCheck.class);

	private static final List<String> DDL_AUTO = List.of("spring.jpa.hibernate.ddl-auto",
			"spring.jpa.properties.hibernate.hbm2ddl.auto", "spring.jpa.generate-ddl",
			"spring.jpa.properties.jakarta.persistence.schema-generation.database.action");

	private static final Set<String> CHANGES = Set.of("create", "create-drop", "create-only", "drop-and-create",
			"update", "true");

	private static final String DEFER = "spring.jpa.defer-datasource-initialization";

	private final Environment environment;

	JpaSettingsCheck(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void afterPropertiesSet() {
		for (String property : DDL_AUTO) {
			String value = this.environment.getProperty(property, "");
			if (CHANGES.contains(value.toLowerCase(Locale.ROOT))) {
				logger.warn("{}={} lets Hibernate change tables that belong to the revisions. "
						+ "Use spring.jpa.hibernate.ddl-auto=validate", property, value);
			}
		}
		if (this.environment.getProperty(DEFER, Boolean.class, false)) {
			logger.warn("{}=true starts JPA before the revisions are applied. Remove it", DEFER);
		}
	}

}
