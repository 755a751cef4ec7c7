package dev.migrate.internal.schema;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The owners of objects and schemas. An owner has every privilege. Owners are known if
 * the inspection asked for privileges.
 *
 * @param namespaces the owner of each schema, by its name
 * @param objects the owner of each object
 */
public record Owners(Map<String, String> namespaces, Map<ObjectReference, String> objects) {

	/** The inspection did not ask. */
	public static final Owners UNKNOWN = new Owners(Map.of(), Map.of());

	public Owners {
		namespaces = Map.copyOf(namespaces);
		objects = Map.copyOf(objects);
	}

	/**
	 * Whether an inspection asked for the privileges on an object.
	 * @param object the object
	 * @return whether it did
	 */
	public boolean know(ObjectReference object) {
		return this.objects.containsKey(object);
	}

	/**
	 * Whether a grant is to the owner of the object.
	 * @param grant the grant
	 * @return whether it is
	 */
	public boolean holds(Grant grant) {
		String owner = this.objects.get(grant.object());
		return owner != null && owner.equals(grant.privilege().grantee());
	}

	/**
	 * Whether a privilege on a schema is one of the schema's owner.
	 * @param namespace the name of the schema
	 * @param privilege the privilege
	 * @return whether it is
	 */
	public boolean holds(String namespace, Privilege privilege) {
		String owner = this.namespaces.get(namespace);
		return owner != null && owner.equals(privilege.grantee());
	}

	/**
	 * The same owners of objects with other names.
	 * @param names the new reference for each old one
	 * @return the owners
	 */
	public Owners renamed(UnaryOperator<ObjectReference> names) {
		return new Owners(this.namespaces, this.objects.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> names.apply(entry.getKey()), Map.Entry::getValue, (a, b) -> a)));
	}

}
