package dev.migrate.spring.command.mode;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.config.Scope;

/**
 * Has one of each of its beans, as the scope of singletons does; but Spring makes no bean
 * of it until somebody asks for that bean. Not thread-safe.
 */
final class DeferredScope implements Scope {

	static final String NAME = "migrate-deferred";

	private final Map<String, Object> beans = new HashMap<>();

	@Override
	public Object get(String name, ObjectFactory<?> factory) {
		Object bean = this.beans.get(name);
		if (bean == null) {
			bean = factory.getObject();
			this.beans.put(name, bean);
		}
		return bean;
	}

	@Override
	public @Nullable Object remove(String name) {
		return this.beans.remove(name);
	}

	// The process ends with the command.
	@Override
	public void registerDestructionCallback(String name, Runnable callback) {
	}

}
