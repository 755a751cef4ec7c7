package dev.migrate.spring.jpa;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

import org.springframework.core.NestedExceptionUtils;

/** The JPA provider does not accept the mapping of the entities. */
final class EntityMappingException extends MigrateException {

	private static final long serialVersionUID = 1L;

	EntityMappingException(String unit, Throwable cause) {
		super("The entities of persistence unit '" + unit + "' cannot be mapped: "
				+ NestedExceptionUtils.getMostSpecificCause(cause).getMessage(),
				"Correct the entities: the application could not start with them either.",
				new DatabaseState.Unchanged(), cause);
	}

}
