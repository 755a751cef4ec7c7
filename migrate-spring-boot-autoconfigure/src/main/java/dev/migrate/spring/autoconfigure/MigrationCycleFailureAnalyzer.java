package dev.migrate.spring.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Explains the cycle of a runner and a bean that wait for each other. */
class MigrationCycleFailureAnalyzer extends AbstractFailureAnalyzer<BeanCreationException> implements Ordered {

	private static final String DEFER = "spring.jpa.defer-datasource-initialization";

	private final BeanFactory beanFactory;

	private final Environment environment;

	MigrationCycleFailureAnalyzer(BeanFactory beanFactory, Environment environment) {
		this.beanFactory = beanFactory;
		this.environment = environment;
	}

	/**
	 * Before Spring Boot's own analyzer, which does not know the reason for the cycle.
	 */
	@Override
	public int getOrder() {
		return 0;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BeanCreationException cause) {
		List<BeanCreationException> chain = chain(rootFailure);
		List<String> runners = runners();
		if (chain.stream().noneMatch((failure) -> isCycle(failure, runners))) {
			return null;
		}
		String beans = chain.stream()
			.map(BeanCreationException::getBeanName)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" -> "));
		return new FailureAnalysis("The beans that use the database wait for the revisions to be applied, "
				+ "and applying them waits for such a bean: " + beans, action(), cause);
	}

	private String action() {
		if (this.environment.getProperty(DEFER, Boolean.class, false)) {
			return "Remove " + DEFER + ", which starts JPA before the revisions are applied.";
		}
		return "Do not let a bean that Migrate needs, such as a MigrationListener, a MigrateCustomizer or a "
				+ "MigrationStrategy, use the beans of JPA or JDBC.";
	}

	private static List<BeanCreationException> chain(Throwable rootFailure) {
		List<BeanCreationException> chain = new ArrayList<>();
		for (Throwable failure = rootFailure; failure != null; failure = failure.getCause()) {
			if (failure instanceof BeanCreationException creation) {
				chain.add(creation);
			}
		}
		return chain;
	}

	private List<String> runners() {
		return (this.beanFactory instanceof ListableBeanFactory beans)
				? List.of(beans.getBeanNamesForType(MigrationRunner.class, true, false)) : List.of();
	}

	private static boolean isCycle(BeanCreationException failure, List<String> runners) {
		if (failure instanceof BeanCurrentlyInCreationException) {
			return runners.contains(failure.getBeanName());
		}
		String message = String.valueOf(failure.getMessage());
		return message.contains("Circular depends-on relationship")
				&& runners.stream().anyMatch((runner) -> message.contains("'" + runner + "'"));
	}

}
