package dev.migrate.spring.command.mode;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.config.Scope;

/**
 * A scope with one instance of each bean, like the singleton scope, except that Spring
 * creates an instance only when another bean or the command asks for it. Not thread-safe.
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

	// No bean is destroyed: the process ends with the command.
	@Override
	public void registerDestructionCallback(String name, Runnable callback) {
	}

}
