package dev.migrate.internal.diff;

import java.util.List;
import java.util.Objects;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnStorage;
import dev.migrate.internal.schema.CompositeType;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.RangeType;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.TableForm;
import dev.migrate.internal.schema.View;

/**
 * Decides how an object becomes another one of its kind and name, by the changes that
 * PostgreSQL can make in place. Comments, columns of tables and views, and parts are
 * compared separately.
 *
 * @param from the object as it is; the visited object is the object as it will be
 */
record ObjectAlteration(SchemaObject from) implements SchemaObject.Visitor<Alteration> {

	static Alteration between(SchemaObject from, SchemaObject to) {
		return from.equals(to) ? Alteration.NONE : to.accept(new ObjectAlteration(from));
	}

	private static Alteration inPlace(boolean same, Stage stage) {
		return same ? Alteration.NONE : Alteration.inPlace(stage);
	}

	private static Alteration anew(boolean same) {
		return same ? Alteration.NONE : Alteration.ANEW;
	}

	// PostgreSQL adds values, but neither removes nor moves them.
	@Override
	public Alteration visit(EnumType to) {
		List<String> labels = ((EnumType) this.from).labels();
		return to.labels().stream().filter(labels::contains).toList().equals(labels)
				? inPlace(labels.equals(to.labels()), Stage.EXTEND) : Alteration.ANEW;
	}

	@Override
	public Alteration visit(DomainType to) {
		DomainType was = (DomainType) this.from;
		if (!was.type().equals(to.type()) || !Objects.equals(was.collation(), to.collation())) {
			return Alteration.ANEW;
		}
		return inPlace(
				was.nullability() == to.nullability() && Objects.equals(was.defaultExpression(), to.defaultExpression())
						&& Parts.uncommented(was.checks()).equals(Parts.uncommented(to.checks())),
				Stage.BUILD);
	}

	// Attributes are added and dropped in place, but not changed.
	@Override
	public Alteration visit(CompositeType to) {
		List<Column> was = Parts.plain(this.from.columns());
		List<Column> is = Parts.plain(to.attributes());
		boolean stay = was.stream()
			.allMatch((attribute) -> Parts.named(is, Column::name, attribute.name())
				.filter((other) -> !other.equals(attribute))
				.isEmpty());
		return stay ? inPlace(was.equals(is), Stage.BUILD) : Alteration.ANEW;
	}

	@Override
	public Alteration visit(RangeType to) {
		RangeType was = (RangeType) this.from;
		return anew(was.withComment(to.comment()).equals(to));
	}

	// The column that owns it has to exist.
	@Override
	public Alteration visit(Sequence to) {
		Sequence was = (Sequence) this.from;
		return inPlace(
				was.type().equals(to.type()) && was.options().equals(to.options())
						&& Objects.equals(was.ownedBy(), to.ownedBy()) && was.persistence() == to.persistence(),
				Stage.BIND);
	}

	// Row security and the replica identity may need policies or indexes first.
	@Override
	public Alteration visit(Table to) {
		TableForm was = ((Table) this.from).form();
		TableForm is = to.form();
		boolean storage = was.rowSecurity() == is.rowSecurity()
				&& Objects.equals(was.replicaIdentity(), is.replicaIdentity())
				&& Objects.equals(was.clusterOn(), is.clusterOn());
		return inPlace(was.equals(is), storage ? Stage.BUILD : Stage.GUARD);
	}

	// PostgreSQL adds columns at the end only.
	@Override
	public Alteration visit(View to) {
		View was = (View) this.from;
		List<Column> columns = Parts.plain(was.columns());
		List<Column> wanted = Parts.plain(to.columns());
		if (was.query().equals(to.query()) && columns.equals(wanted)) {
			return inPlace(was.options().equals(to.options()), Stage.GUARD);
		}
		return (wanted.size() >= columns.size() && columns.equals(wanted.subList(0, columns.size())))
				? Alteration.inPlace(Stage.SHOW) : Alteration.ANEW;
	}

	@Override
	public Alteration visit(MaterializedView to) {
		MaterializedView was = (MaterializedView) this.from;
		boolean same = was.query().equals(to.query()) && Objects.equals(was.accessMethod(), to.accessMethod())
				&& Parts.plain(was.columns()).equals(Parts.plain(to.columns()));
		boolean stored = was.options().equals(to.options()) && Objects.equals(was.clusterOn(), to.clusterOn())
				&& storage(was).equals(storage(to));
		return same ? inPlace(stored, Stage.GUARD) : Alteration.ANEW;
	}

	private static List<ColumnStorage> storage(MaterializedView view) {
		return view.columns().stream().map(Column::storage).toList();
	}

	@Override
	public Alteration visit(Routine to) {
		Routine was = (Routine) this.from;
		boolean sameResult = Objects.equals(was.result(), to.result());
		if (sameResult && was.definition().equals(to.definition())) {
			return Alteration.NONE;
		}
		return (sameResult && keepsDefaults(was, to)) ? Alteration.inPlace(Stage.SHOW) : Alteration.ANEW;
	}

	// PostgreSQL does not remove a default of an argument in place.
	private static boolean keepsDefaults(Routine was, Routine is) {
		String head = head(was.definition());
		return !head.contains(" DEFAULT ") || head.equals(head(is.definition()));
	}

	private static String head(String definition) {
		return definition.lines().findFirst().orElse("");
	}

	@Override
	public Alteration visit(OtherObject to) {
		return anew(((OtherObject) this.from).definition().equals(to.definition()));
	}

}
