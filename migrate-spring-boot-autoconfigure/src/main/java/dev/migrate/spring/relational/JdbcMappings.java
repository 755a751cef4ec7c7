package dev.migrate.spring.relational;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;

/** Lets the application create its mapping, but nothing that needs a connection. */
final class JdbcMappings {

	private JdbcMappings() {
	}

	static Optional<RelationalMapping> of(ConfigurableListableBeanFactory beans) {
		beans.addBeanPostProcessor(new DialectStandIn());
		List<JdbcMappingContext> contexts = beans.getBeanProvider(JdbcMappingContext.class).stream().toList();
		if (contexts.isEmpty()) {
			return Optional.empty();
		}
		Set<Class<?>> roots = AggregateRoots.of(beans);
		List<MappedTable> tables = contexts.stream()
			.flatMap((context) -> new MappedTables(context).of(roots).stream())
			.toList();
		return Optional.of(new RelationalMapping(tables, converted(beans, tables)));
	}

	private static Set<Class<?>> converted(ConfigurableListableBeanFactory beans, List<MappedTable> tables) {
		List<JdbcCustomConversions> conversions = beans.getBeanProvider(JdbcCustomConversions.class).stream().toList();
		return tables.stream()
			.flatMap((table) -> table.columns().stream())
			.flatMap((column) -> Stream.ofNullable(column.type()))
			.filter((type) -> conversions.stream().anyMatch((all) -> becomesAnother(all, type)))
			.collect(Collectors.toSet());
	}

	// Spring Data's own converters are between types of the same kind.
	private static boolean becomesAnother(JdbcCustomConversions conversions, Class<?> type) {
		Optional<Class<?>> target = conversions.getCustomWriteTarget(type);
		return target.isPresent() && !target.flatMap(ValueKind::ofProperty).equals(ValueKind.ofProperty(type));
	}

}
