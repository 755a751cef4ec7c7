package dev.migrate.spring.relational;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.DatabaseDescription;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/** The tables and columns that an application with Spring Data JDBC needs. */
public final class RelationalMapping {

	private final List<MappedTable> tables;

	private final Set<Class<?>> converted;

	RelationalMapping(List<MappedTable> tables, Set<Class<?>> converted) {
		this.tables = List.copyOf(tables);
		this.converted = Set.copyOf(converted);
	}

	/**
	 * Reads the mapping. Creates no repository and opens no connection.
	 * @param application an application that runs only a command
	 * @return the mapping; empty if the application has none
	 */
	public static Optional<RelationalMapping> of(ApplicationContext application) {
		return (isPresent() && application instanceof ConfigurableApplicationContext context)
				? Reader.of(context.getBeanFactory()) : Optional.empty();
	}

	private static boolean isPresent() {
		ClassLoader loader = RelationalMapping.class.getClassLoader();
		return ClassUtils.isPresent("org.springframework.data.jdbc.core.mapping.JdbcMappingContext", loader)
				&& ClassUtils.isPresent("org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect", loader);
	}

	/**
	 * Compares the mapping with the description of a database. Opens no connection.
	 * @param live the description of the database
	 * @param request the objects to look at
	 * @return the parts that cannot work; empty if there is none
	 */
	public List<MappingFault> faults(DatabaseDescription live, ComparisonRequest request) {
		return new MappingCheck(new LiveTables(live), request, this.converted).of(this.tables);
	}

	/** Loaded only if Spring Data JDBC is on the class path. */
	private static final class Reader {

		static Optional<RelationalMapping> of(ConfigurableListableBeanFactory beans) {
			return JdbcMappings.of(beans);
		}

	}

}
