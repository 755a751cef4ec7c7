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

/** What an application with Spring Data JDBC needs of its database. */
public final class RelationalMapping {

	private final List<MappedTable> tables;

	private final Set<Class<?>> converted;

	RelationalMapping(List<MappedTable> tables, Set<Class<?>> converted) {
		this.tables = List.copyOf(tables);
		this.converted = Set.copyOf(converted);
	}

	/**
	 * Reads the mapping. No repository is made, and no connection is opened.
	 * @param application an application of which only a command runs
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
	 * How many tables it needs.
	 * @return the number
	 */
	public int size() {
		return this.tables.size();
	}

	/**
	 * Compares it with a database.
	 * @param live what the database holds
	 * @param request what is looked at
	 * @return what cannot work; empty if everything may
	 */
	public List<MappingFault> faults(DatabaseDescription live, ComparisonRequest request) {
		return new MappingCheck(new LiveTables(live), request, this.converted).of(this.tables);
	}

	/** Looked at only where Spring Data JDBC is on the class path. */
	private static final class Reader {

		static Optional<RelationalMapping> of(ConfigurableListableBeanFactory beans) {
			return JdbcMappings.of(beans);
		}

	}

}
