package dev.migrate.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a table or a column was called before, so that a generated revision renames it
 * instead of making a new one: on an entity the former name of its table, on an attribute
 * that of its column or, where it is a collection, of its collection table. It does
 * nothing once the database has the new name, and can be removed then.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.FIELD, ElementType.METHOD })
public @interface RenamedFrom {

	/**
	 * The former name as it is in the database, without quotes; several if it has been
	 * renamed before, the last one first.
	 * @return one name or several
	 */
	String[] value();

}
