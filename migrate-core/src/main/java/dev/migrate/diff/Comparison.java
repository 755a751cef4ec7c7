package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.migrate.operation.AlterCompositeType;
import dev.migrate.operation.AlterDomain;
import dev.migrate.operation.AlterEnumValues;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CommentTarget;
import dev.migrate.operation.CreateOther;
import dev.migrate.operation.CreateRange;
import dev.migrate.operation.DropOther;
import dev.migrate.operation.DropRange;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceRoutine;
import dev.migrate.operation.SetComment;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.DomainType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.OtherObject;
import dev.migrate.schema.RangeType;
import dev.migrate.schema.Routine;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.View;

/**
 * Compares two schemas, object by object. The operations that it finds each change one
 * thing and stand in no order. Privileges are compared by {@link PrivilegeComparison}.
 */
final class Comparison {

	private final Schema from;

	private final Schema to;

	private final List<Operation> operations = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	Comparison(Schema from, Schema to) {
		this.from = from;
		this.to = to;
		compare();
	}

	List<Operation> operations() {
		return this.operations;
	}

	List<Finding> findings() {
		return this.findings;
	}

	private void compare() {
		this.operations.addAll(new DatabaseComparison(this.from, this.to).operations());
		Stream.concat(this.from.objects().stream(), this.to.objects().stream())
			.map(SchemaObject::reference)
			.distinct()
			.sorted()
			.forEach(this::compare);
	}

	private void compare(ObjectReference reference) {
		SchemaObject was = this.from.object(reference).orElse(null);
		SchemaObject is = this.to.object(reference).orElse(null);
		if (was == null && is != null) {
			unwritten(is, "put its CREATE statement into the revision, before what uses it");
			new Creation(this.to, this.from).of(is).ifPresent(this.operations::add);
		}
		else if (was != null && is == null) {
			unwritten(was, "put its DROP statement into the revision, after all that uses it");
			new Creation(this.from, this.to).of(was).map(Operation::reverse).ifPresent(this.operations::add);
		}
		else if (was != null && is != null && !was.equals(is)) {
			compare(was, is);
		}
	}

	private void unwritten(SchemaObject object, String what) {
		if (object instanceof OtherObject other && other.definition().isEmpty()) {
			this.findings.add(new Finding.NotChangeable(object.reference(),
					"A " + other.type() + " is not written for you: " + what + "."));
		}
	}

	private void compare(SchemaObject from, SchemaObject to) {
		comment(from, to);
		if (from instanceof Table was && to instanceof Table is) {
			this.operations.addAll(new TableComparison(this.from, this.to, was, is).operations());
		}
		else if (from instanceof View was && to instanceof View is) {
			this.operations.addAll(ViewComparison.operations(was, is));
		}
		else if (from instanceof MaterializedView was && to instanceof MaterializedView is) {
			this.operations.addAll(ViewComparison.operations(was, is));
		}
		else if (from instanceof Routine was && to instanceof Routine is) {
			routine(was, is);
		}
		else {
			type(from, to);
		}
	}

	private void comment(SchemaObject from, SchemaObject to) {
		if (!Objects.equals(from.comment(), to.comment())) {
			this.operations.add(new SetComment(CommentTarget.of(to.reference()), from.comment(), to.comment()));
		}
	}

	private void routine(Routine from, Routine to) {
		if (!from.definition().equals(to.definition()) || !Objects.equals(from.result(), to.result())) {
			this.operations.add(new ReplaceRoutine(from, to));
		}
	}

	private void type(SchemaObject from, SchemaObject to) {
		if (from instanceof EnumType was && to instanceof EnumType is && !was.labels().equals(is.labels())) {
			this.operations.add(new AlterEnumValues(was, is));
		}
		else if (from instanceof DomainType was && to instanceof DomainType is) {
			domain(was, is);
		}
		else if (from instanceof CompositeType was && to instanceof CompositeType is) {
			Parts.columnComments(this.operations, is.reference(), was.attributes(), is.attributes());
			if (!Parts.plain(was.attributes()).equals(Parts.plain(is.attributes()))) {
				this.operations.add(new AlterCompositeType(was, is));
			}
		}
		else if (from instanceof Sequence was && to instanceof Sequence is) {
			sequence(was, is);
		}
		else if (from instanceof RangeType was && to instanceof RangeType is) {
			range(was, is);
		}
		else if (from instanceof OtherObject was && to instanceof OtherObject is) {
			other(was, is);
		}
	}

	private void range(RangeType from, RangeType to) {
		if (!from.withComment(to.comment()).equals(to)) {
			this.operations.add(new DropRange(from));
			this.operations.add(new CreateRange(to));
		}
	}

	// What holds a column or a key of a table cannot be dropped on the way.
	private void other(OtherObject from, OtherObject to) {
		boolean held = (from.type().equals("collation") || from.type().startsWith("operator "))
				&& this.from.dependencies()
					.stream()
					.anyMatch((use) -> use.on().equals(from.reference()) && use.dependent().kind() == ObjectKind.TABLE);
		if (from.definition().equals(to.definition())) {
			return;
		}
		if (held) {
			this.findings.add(new Finding.NotChangeable(from.reference(), "Tables use it, so it cannot be replaced:"
					+ " create another " + from.type() + " under a new name, and let the tables use that."));
			return;
		}
		this.operations.add(new DropOther(from));
		this.operations.add(new CreateOther(to));
	}

	private void domain(DomainType from, DomainType to) {
		Parts.checkComments(this.operations, to.reference(), from.checks(), to.checks());
		boolean same = from.type().equals(to.type()) && Objects.equals(from.collation(), to.collation())
				&& from.nullability() == to.nullability()
				&& Objects.equals(from.defaultExpression(), to.defaultExpression())
				&& Parts.uncommented(from.checks()).equals(Parts.uncommented(to.checks()));
		if (!same) {
			this.operations.add(new AlterDomain(from, to));
		}
	}

	private void sequence(Sequence from, Sequence to) {
		boolean same = from.type().equals(to.type()) && from.options().equals(to.options())
				&& Objects.equals(from.ownedBy(), to.ownedBy()) && from.persistence() == to.persistence();
		if (!same) {
			this.operations.add(new AlterSequence(from, to));
		}
	}

}
