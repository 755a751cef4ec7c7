package dev.migrate.schema;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * To whom things belong, who may do everything with them. Known if an inspection asked
 * for privileges.
 *
 * @param namespaces the owner of each schema, by its name
 * @param objects the owner of each object
 */
public record Owners(Map<String, String> namespaces, Map<ObjectReference, String> objects) {

	/** Nobody asked. */
	public static final Owners UNKNOWN = new Owners(Map.of(), Map.of());

	public Owners {
		namespaces = Map.copyOf(namespaces);
		objects = Map.copyOf(objects);
	}

	/**
	 * Whether an inspection asked what may be done with an object.
	 * @param object the object
	 * @return whether it did
	 */
	public boolean know(ObjectReference object) {
		return this.objects.containsKey(object);
	}

	/**
	 * Whether something is granted to the one to whom the object belongs.
	 * @param grant the grant
	 * @return whether it is
	 */
	public boolean holds(Grant grant) {
		String owner = this.objects.get(grant.object());
		return owner != null && owner.equals(grant.privilege().grantee());
	}

	/**
	 * Whether something is granted to the one to whom the schema belongs.
	 * @param namespace the name of the schema
	 * @param privilege what is granted
	 * @return whether it is
	 */
	public boolean holds(String namespace, Privilege privilege) {
		String owner = this.namespaces.get(namespace);
		return owner != null && owner.equals(privilege.grantee());
	}

	/**
	 * The same owners of objects with other names.
	 * @param names how an object is called
	 * @return the owners
	 */
	public Owners renamed(UnaryOperator<ObjectReference> names) {
		return new Owners(this.namespaces, this.objects.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> names.apply(entry.getKey()), Map.Entry::getValue, (a, b) -> a)));
	}

}
