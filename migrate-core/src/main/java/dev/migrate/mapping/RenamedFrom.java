package dev.migrate.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The former name of a table or a column, so that a generated revision renames it instead
 * of creating a new one. On an entity, it is the former name of the table. On an
 * attribute, it is the former name of the column or, for a collection, of the collection
 * table. Once the database has the new name, the annotation does nothing and may go.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.FIELD, ElementType.METHOD })
public @interface RenamedFrom {

	/**
	 * The former name as in the database, without quotes; several after several renames,
	 * the latest one first.
	 * @return one name or several
	 */
	String[] value();

}
