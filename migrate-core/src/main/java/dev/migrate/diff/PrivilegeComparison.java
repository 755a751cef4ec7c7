package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.operation.GrantOnNamespace;
import dev.migrate.operation.GrantPrivilege;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RevokeOnNamespace;
import dev.migrate.operation.RevokePrivilege;
import dev.migrate.schema.Grant;
import dev.migrate.schema.Namespace;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Privilege;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;

/**
 * What roles may do, where both inspections asked for it. What is dropped takes its
 * privileges along.
 *
 * @param from the schema as it is
 * @param to the schema as it will be
 */
record PrivilegeComparison(Schema from, Schema to) {

	List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		Set<ObjectReference> before = references(this.from);
		Set<ObjectReference> after = references(this.to);
		for (Grant grant : this.from.grants()) {
			if (!this.to.grants().contains(grant) && after.contains(grant.object())) {
				operations.add(new RevokePrivilege(grant));
			}
		}
		for (Grant grant : this.to.grants()) {
			if (!this.from.grants().contains(grant) || !before.contains(grant.object())) {
				operations.add(new GrantPrivilege(grant));
			}
		}
		namespaces(operations);
		return operations;
	}

	private void namespaces(List<Operation> operations) {
		for (Namespace namespace : this.to.namespaces()) {
			List<Privilege> was = Parts.named(this.from.namespaces(), Namespace::name, namespace.name())
				.map(Namespace::privileges)
				.orElse(List.of());
			was.stream()
				.filter((privilege) -> !namespace.privileges().contains(privilege))
				.forEach((privilege) -> operations.add(new RevokeOnNamespace(namespace.name(), privilege)));
			namespace.privileges()
				.stream()
				.filter((privilege) -> !was.contains(privilege))
				.forEach((privilege) -> operations.add(new GrantOnNamespace(namespace.name(), privilege)));
		}
	}

	private static Set<ObjectReference> references(Schema schema) {
		return schema.objects().stream().map(SchemaObject::reference).collect(Collectors.toSet());
	}

}
