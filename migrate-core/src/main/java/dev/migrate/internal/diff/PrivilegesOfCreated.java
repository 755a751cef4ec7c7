package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.operation.GrantPrivilege;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.RevokePrivilege;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.operation.Subject.Kind;
import dev.migrate.internal.operation.Verb;
import dev.migrate.internal.schema.Grant;
import dev.migrate.internal.schema.NameSpace;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Privilege;
import dev.migrate.internal.schema.Privilege.GrantOption;
import dev.migrate.internal.schema.Schema;

/**
 * The privileges of roles on the things that are created, for the first time or again. A
 * created thing has the default privileges of PUBLIC alone, since a drop removes all
 * other privileges.
 *
 * @param to the schema after
 * @param grants its grants, by their objects
 */
record PrivilegesOfCreated(Schema to, Map<ObjectReference, List<Grant>> grants) {

	static PrivilegesOfCreated in(Schema to) {
		return new PrivilegesOfCreated(to, to.grants().stream().collect(Collectors.groupingBy(Grant::object)));
	}

	private List<Grant> on(ObjectReference object) {
		return this.grants.getOrDefault(object, List.of());
	}

	void apply(Causes operations) {
		Set<ObjectReference> created = created(operations);
		operations.removeIf((operation) -> isAbout(operation, created));
		for (Operation operation : List.copyOf(operations)) {
			operations.because(operation);
			operation.created().forEach((object) -> operations.addAll(of(object.reference())));
			if (operation.verb() == Verb.CREATE && operation.subject().kind() == Kind.COLUMN) {
				operations.addAll(of(operation.subject()));
			}
		}
	}

	private List<Operation> of(ObjectReference object) {
		List<Operation> privileges = new ArrayList<>();
		for (Grant grant : on(object)) {
			if (!isUsual(grant)) {
				privileges.add(new GrantPrivilege(grant));
			}
		}
		usual(object).filter((usual) -> this.to.owners().know(object) && !on(object).contains(usual))
			.ifPresent((usual) -> privileges.add(new RevokePrivilege(usual)));
		return privileges;
	}

	static Set<ObjectReference> created(Iterable<Operation> operations) {
		Set<ObjectReference> created = new HashSet<>();
		operations.forEach((operation) -> operation.created().forEach((object) -> created.add(object.reference())));
		return created;
	}

	private static boolean isAbout(Operation operation, Set<ObjectReference> created) {
		return operation.subject().kind() == Kind.PRIVILEGE && created.contains(operation.subject().object());
	}

	private static boolean isUsual(Grant grant) {
		return usual(grant.object()).filter(grant::equals).isPresent();
	}

	// The privilege of PUBLIC on a new object of this kind.
	private static Optional<Grant> usual(ObjectReference object) {
		return switch (object.kind().role()) {
			case TYPE -> Optional.of(everybody(object, "USAGE"));
			case CODE -> isCalled(object) ? Optional.of(everybody(object, "EXECUTE")) : Optional.empty();
			case STORAGE, QUERY -> Optional.empty();
		};
	}

	private static boolean isCalled(ObjectReference object) {
		return object.kind().nameSpaces().contains(NameSpace.ROUTINE) || object.arguments().startsWith("aggregate ");
	}

	private static Grant everybody(ObjectReference object, String action) {
		return new Grant(object, new Privilege(null, action, null, GrantOption.NONE));
	}

	private List<Operation> of(Subject column) {
		return on(column.owner()).stream()
			.filter((grant) -> column.name().equals(grant.privilege().column()))
			.<Operation>map(GrantPrivilege::new)
			.toList();
	}

}
