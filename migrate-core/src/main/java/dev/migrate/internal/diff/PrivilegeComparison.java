package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.operation.GrantPrivilege;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.RevokePrivilege;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.Grant;
import dev.migrate.internal.schema.Namespace;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Privilege;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;

/**
 * Compares the privileges of roles on the things that both schemas have, if both
 * inspections read privileges. An owner may do everything, which no inspection lists, so
 * the privileges of a role that owns the thing on either side are not compared. For
 * created things, see {@link PrivilegesOfCreated}.
 *
 * @param from the schema as it is
 * @param to the schema as it will be
 */
record PrivilegeComparison(Schema from, Schema to) {

	List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		Set<ObjectReference> both = references(this.from);
		both.retainAll(references(this.to));
		List<Grant> revoked = this.from.grants()
			.stream()
			.filter((grant) -> both.contains(grant.object()) && !isOwner(grant))
			.filter((grant) -> !this.to.grants().contains(grant))
			.toList();
		revoked.forEach((grant) -> operations.add(new RevokePrivilege(grant)));
		this.to.grants()
			.stream()
			.filter((grant) -> both.contains(grant.object()) && !isOwner(grant))
			.filter((grant) -> !this.from.grants().contains(grant) || isTakenAlong(grant, revoked))
			.forEach((grant) -> operations.add(new GrantPrivilege(grant)));
		namespaces(operations);
		return operations;
	}

	// A privilege revoked from a table is revoked from its columns, too. To the database,
	// grants of one privilege with and without an option are the same grant.
	private static boolean isTakenAlong(Grant grant, List<Grant> revoked) {
		Privilege kept = grant.privilege();
		return revoked.stream()
			.filter((gone) -> gone.object().equals(grant.object()))
			.map(Grant::privilege)
			.anyMatch((gone) -> gone.action().equals(kept.action()) && Objects.equals(gone.grantee(), kept.grantee())
					&& (gone.column() == null || gone.column().equals(kept.column())));
	}

	private void namespaces(List<Operation> operations) {
		for (Namespace namespace : this.to.namespaces()) {
			List<Privilege> was = Parts.named(this.from.namespaces(), Namespace::name, namespace.name())
				.map(Namespace::privileges)
				.orElse(List.of());
			was.stream()
				.filter((privilege) -> !isOwner(namespace.name(), privilege))
				.filter((privilege) -> !namespace.privileges().contains(privilege))
				.forEach((privilege) -> operations
					.add(new RevokePrivilege(Subject.namespace(namespace.name()), privilege)));
			namespace.privileges()
				.stream()
				.filter((privilege) -> !isOwner(namespace.name(), privilege))
				.filter((privilege) -> !was.contains(privilege))
				.forEach((privilege) -> operations
					.add(new GrantPrivilege(Subject.namespace(namespace.name()), privilege)));
		}
	}

	private boolean isOwner(Grant grant) {
		return this.from.owners().holds(grant) || this.to.owners().holds(grant);
	}

	private boolean isOwner(String namespace, Privilege privilege) {
		return this.from.owners().holds(namespace, privilege) || this.to.owners().holds(namespace, privilege);
	}

	private static Set<ObjectReference> references(Schema schema) {
		return schema.objects().stream().map(SchemaObject::reference).collect(Collectors.toCollection(HashSet::new));
	}

}
