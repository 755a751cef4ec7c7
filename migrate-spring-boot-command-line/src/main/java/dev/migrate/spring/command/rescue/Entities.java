package dev.migrate.spring.command.rescue;

import java.util.List;

import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.util.ClassUtils;

/** The entities of an application, found without starting JPA. */
final class Entities {

	private static final boolean JPA = ClassUtils.isPresent(
			"org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes", Entities.class.getClassLoader())
			&& ClassUtils.isPresent("jakarta.persistence.Entity", Entities.class.getClassLoader());

	private Entities() {
	}

	static Entries section(ApplicationContext application) {
		return new Entries("Entities",
				List.of(JPA ? Jpa.entry(application) : Entry.of("JPA", "not on the class path")));
	}

	/** Loaded only if JPA is on the class path. */
	private static final class Jpa {

		static Entry entry(ApplicationContext application) {
			try {
				List<String> types = application.getBeanProvider(PersistenceManagedTypes.class)
					.stream()
					.flatMap((unit) -> unit.getManagedClassNames().stream())
					.distinct()
					.sorted()
					.toList();
				return Entry.of("managed types",
						types.isEmpty() ? "none" : types.size() + ": " + String.join(", ", types));
			}
			catch (BeansException ex) {
				return Entry.wrong("managed types", String.valueOf(ex.getMostSpecificCause().getMessage()));
			}
		}

	}

}
