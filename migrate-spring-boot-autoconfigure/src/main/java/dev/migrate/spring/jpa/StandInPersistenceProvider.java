package dev.migrate.spring.jpa;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.ProviderUtil;
import org.jspecify.annotations.Nullable;

/**
 * Creates factories that can only be closed, and notes the persistence unit of each.
 */
final class StandInPersistenceProvider implements PersistenceProvider {

	private final Class<? extends EntityManagerFactory> type;

	private final @Nullable PersistenceProvider original;

	private final PersistenceUnits units;

	StandInPersistenceProvider(Class<? extends EntityManagerFactory> type, @Nullable PersistenceProvider original,
			PersistenceUnits units) {
		this.type = type;
		this.original = original;
		this.units = units;
	}

	@Override
	public EntityManagerFactory createEntityManagerFactory(@Nullable String unit, @Nullable Map<?, ?> properties) {
		return standIn();
	}

	@Override
	public EntityManagerFactory createEntityManagerFactory(PersistenceConfiguration configuration) {
		return standIn();
	}

	@Override
	public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit,
			@Nullable Map<?, ?> properties) {
		if (this.original != null) {
			this.units.add(new PersistenceUnit(unit, byName(properties), this.original));
		}
		return standIn();
	}

	private static Map<String, Object> byName(@Nullable Map<?, ?> properties) {
		Map<String, Object> byName = new LinkedHashMap<>();
		if (properties != null) {
			properties.forEach((name, value) -> byName.put(String.valueOf(name), value));
		}
		return byName;
	}

	@Override
	public void generateSchema(PersistenceUnitInfo unit, @Nullable Map<?, ?> properties) {
	}

	@Override
	public boolean generateSchema(String unit, @Nullable Map<?, ?> properties) {
		return true;
	}

	@Override
	public ProviderUtil getProviderUtil() {
		throw new IllegalStateException("A command has no EntityManagerFactory");
	}

	private EntityManagerFactory standIn() {
		return this.type.cast(Proxy.newProxyInstance(this.type.getClassLoader(), new Class<?>[] { this.type },
				(proxy, method, args) -> answer(proxy, method, args)));
	}

	private static @Nullable Object answer(Object proxy, Method method, Object @Nullable [] args) {
		return switch (method.getName()) {
			case "close" -> null;
			case "isOpen" -> true;
			case "toString" -> "EntityManagerFactory of a command";
			case "hashCode" -> System.identityHashCode(proxy);
			case "equals" -> args != null && proxy == args[0];
			default -> throw new IllegalStateException("A command has no EntityManagerFactory");
		};
	}

}
