package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/**
 * Reports a DataSource bean that cannot be made, also if a bean of the application asks
 * for it before Migrate does.
 */
class DataSourceFailureAnalyzer extends AbstractFailureAnalyzer<BeanCreationException> implements Ordered {

	private final BeanFactory beanFactory;

	DataSourceFailureAnalyzer(BeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	/**
	 * After Spring Boot's own analyzers, which know more about some of these failures.
	 */
	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BeanCreationException cause) {
		for (Throwable failure = cause; failure != null; failure = failure.getCause()) {
			if (failure instanceof BeanCreationException creation && isDataSource(creation.getBeanName())) {
				return (UnusableDataSource.explain(creation) instanceof MigrateException error)
						? new FailureAnalysis(error.problem(), error.action(), rootFailure) : null;
			}
		}
		return null;
	}

	private boolean isDataSource(@Nullable String bean) {
		return bean != null && this.beanFactory.containsBean(bean)
				&& this.beanFactory.isTypeMatch(bean, DataSource.class);
	}

}
