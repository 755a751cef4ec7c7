package dev.migrate.spring.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;

/**
 * Receives the mapping while Hibernate creates a factory. The integrators that the
 * application has configured are called too.
 */
final class MetadataReader implements IntegratorProvider, Integrator {

	private final @Nullable IntegratorProvider configured;

	private @Nullable Metadata metadata;

	MetadataReader(@Nullable Object configured) {
		this.configured = (configured != null) ? provider(configured) : null;
	}

	private static IntegratorProvider provider(Object configured) {
		if (configured instanceof IntegratorProvider provider) {
			return provider;
		}
		Class<?> type = (configured instanceof Class<?> given) ? given
				: ClassUtils.resolveClassName(configured.toString(), MetadataReader.class.getClassLoader());
		return (IntegratorProvider) BeanUtils.instantiateClass(type);
	}

	@Override
	public List<Integrator> getIntegrators() {
		List<Integrator> all = new ArrayList<>(List.of(this));
		if (this.configured != null) {
			all.addAll(this.configured.getIntegrators());
		}
		return all;
	}

	@Override
	public void integrate(Metadata mapping, BootstrapContext context, SessionFactoryImplementor factory) {
		this.metadata = mapping;
	}

	Optional<Metadata> metadata() {
		return Optional.ofNullable(this.metadata);
	}

}
