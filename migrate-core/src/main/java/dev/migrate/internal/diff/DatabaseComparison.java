package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.migrate.internal.operation.CreateExtension;
import dev.migrate.internal.operation.CreateNamespace;
import dev.migrate.internal.operation.DropExtension;
import dev.migrate.internal.operation.DropNamespace;
import dev.migrate.internal.operation.MoveExtension;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.SetComment;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.Extension;
import dev.migrate.internal.schema.Extension.Mobility;
import dev.migrate.internal.schema.Namespace;
import dev.migrate.internal.schema.Schema;

/**
 * Compares schemas and extensions, which belong to the database as a whole. The server
 * determines the version of an extension, so the version does not count.
 *
 * @param from the schema as it is
 * @param to the schema as it will be
 */
record DatabaseComparison(Schema from, Schema to) {

	List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		for (Namespace namespace : this.to.namespaces()) {
			Optional<Namespace> was = Parts.named(this.from.namespaces(), Namespace::name, namespace.name());
			was.ifPresentOrElse((before) -> Parts.comment(operations, Subject.namespace(namespace.name()),
					before.comment(), namespace.comment()), () -> operations.add(new CreateNamespace(namespace)));
		}
		for (Extension extension : this.to.extensions()) {
			Optional<Extension> was = Parts.named(this.from.extensions(), Extension::name, extension.name());
			was.ifPresentOrElse((before) -> extension(operations, before, extension),
					() -> operations.add(new CreateExtension(extension)));
		}
		this.from.namespaces()
			.stream()
			.filter((old) -> Parts.named(this.to.namespaces(), Namespace::name, old.name()).isEmpty())
			.forEach((old) -> operations.add(new DropNamespace(old)));
		this.from.extensions()
			.stream()
			.filter((old) -> Parts.named(this.to.extensions(), Extension::name, old.name()).isEmpty())
			.forEach((old) -> operations.add(new DropExtension(old)));
		return operations;
	}

	// An extension that gets its own comment back has to be told.
	private static void extension(List<Operation> operations, Extension was, Extension is) {
		if (!was.schema().equals(is.schema()) && is.traits().mobility() == Mobility.MOVABLE) {
			operations.add(new MoveExtension(was, is));
		}
		if (!Objects.equals(was.ownedComment(), is.ownedComment())) {
			operations.add(new SetComment(Subject.extension(is.name()), was.comment(), is.comment()));
		}
	}

}
