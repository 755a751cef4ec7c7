package dev.migrate.internal.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The inspected content of a database. It is an immutable snapshot without a connection.
 *
 * @param namespaces the schemas of the database that were inspected, by name
 * @param extensions the extensions of the whole database, by name, without those that
 * come with every database
 * @param objects the objects in the namespaces, by kind and name, without members of
 * extensions and the tables of migration tools
 * @param dependencies the uses between objects, as far as the database knows them; the
 * bodies of most routines are only text to it. They determine the order in which objects
 * can be created
 * @param grants the privileges on the objects, in a fixed order; empty if the inspection
 * did not ask for privileges
 * @param owners the owners of the objects, if the inspection asked for privileges
 */
public record Schema(List<Namespace> namespaces, List<Extension> extensions, List<SchemaObject> objects,
		List<Dependency> dependencies, List<Grant> grants, Owners owners) {

	public Schema {
		namespaces = List.copyOf(namespaces);
		extensions = List.copyOf(extensions);
		objects = SchemaObjects.copyOf(objects);
		dependencies = List.copyOf(dependencies);
		grants = List.copyOf(grants);
	}

	/**
	 * A snapshot without owners.
	 * @param namespaces the schemas of the database that were inspected, by name
	 * @param extensions the extensions of the whole database, by name
	 * @param objects the objects in the namespaces, by kind and name
	 * @param dependencies the uses between objects
	 * @param grants the privileges on the objects
	 */
	public Schema(List<Namespace> namespaces, List<Extension> extensions, List<SchemaObject> objects,
			List<Dependency> dependencies, List<Grant> grants) {
		this(namespaces, extensions, objects, dependencies, grants, Owners.UNKNOWN);
	}

	/**
	 * Finds an object, in constant time.
	 * @param reference the reference to it
	 * @return the object, or nothing
	 */
	public Optional<SchemaObject> object(ObjectReference reference) {
		return ((SchemaObjects) this.objects).find(reference);
	}

	/**
	 * Finds a table, in constant time.
	 * @param name its name
	 * @return the table, or nothing
	 */
	public Optional<Table> table(QualifiedName name) {
		return object(new ObjectReference(ObjectKind.TABLE, name)).map(Table.class::cast);
	}

	/**
	 * Finds the sequences that belong to columns of a table.
	 * @param table its name
	 * @return the sequences, by name
	 */
	public List<Sequence> sequencesOf(QualifiedName table) {
		return ((SchemaObjects) this.objects).ownedBy(table);
	}

	/**
	 * The objects of one type. Takes time in proportion to the number of all objects.
	 * @param <T> the type
	 * @param type the type
	 * @return the objects, by name
	 */
	public <T extends SchemaObject> List<T> objects(Class<T> type) {
		return this.objects.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/**
	 * The tables. Takes time in proportion to the number of all objects.
	 * @return the tables, by name
	 */
	public List<Table> tables() {
		return objects(Table.class);
	}

	/**
	 * The content of the snapshot as lines of text.
	 * @return the listing
	 */
	public SchemaListing listing() {
		return ListingWriter.write(this);
	}

	/**
	 * The same snapshot with other schemas of the database.
	 * @param changed the schemas, by name
	 * @return the snapshot
	 */
	public Schema withNamespaces(List<Namespace> changed) {
		return new Schema(changed, this.extensions, this.objects, this.dependencies, this.grants, this.owners);
	}

	/**
	 * The same snapshot with other extensions.
	 * @param changed the extensions, by name
	 * @return the snapshot
	 */
	public Schema withExtensions(List<Extension> changed) {
		return new Schema(this.namespaces, changed, this.objects, this.dependencies, this.grants, this.owners);
	}

	/**
	 * The same snapshot with other objects.
	 * @param changed the objects, in any order
	 * @return the snapshot
	 */
	public Schema withObjects(Collection<? extends SchemaObject> changed) {
		List<SchemaObject> sorted = new ArrayList<>(changed);
		sorted.sort(Comparator.comparing(SchemaObject::reference));
		return new Schema(this.namespaces, this.extensions, sorted, this.dependencies, this.grants, this.owners);
	}

	/**
	 * The same snapshot with other dependencies.
	 * @param changed the dependencies
	 * @return the snapshot
	 */
	public Schema withDependencies(List<Dependency> changed) {
		return new Schema(this.namespaces, this.extensions, this.objects, changed, this.grants, this.owners);
	}

	/**
	 * The same snapshot with other privileges.
	 * @param changed the privileges
	 * @return the snapshot
	 */
	public Schema withGrants(List<Grant> changed) {
		return new Schema(this.namespaces, this.extensions, this.objects, this.dependencies, changed, this.owners);
	}

	/**
	 * The same snapshot with other owners.
	 * @param changed the owners
	 * @return the snapshot
	 */
	public Schema withOwners(Owners changed) {
		return new Schema(this.namespaces, this.extensions, this.objects, this.dependencies, this.grants, changed);
	}

}
