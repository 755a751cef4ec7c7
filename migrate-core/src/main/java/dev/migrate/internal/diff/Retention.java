package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.Extension;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Grant;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.Namespace;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Owners;
import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Trigger;
import dev.migrate.internal.schema.Unique;
import dev.migrate.internal.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the things that a wanted schema no longer has, unless others replace them.
 */
final class Retention {

	private final Schema from;

	private final Schema to;

	private final CarriedCasts casts;

	private final Wishes wishes;

	private final DefaultSizes sizes;

	private final KeptDefaults defaults;

	private final List<Finding> findings = new ArrayList<>();

	Retention(Schema from, Schema to, CarriedCasts casts, Wishes wishes) {
		this.casts = casts;
		this.wishes = wishes;
		this.sizes = DefaultSizes.beside(from);
		this.from = from;
		this.to = to;
		this.defaults = KeptDefaults.between(from, to);
	}

	// The things that cannot be kept; complete once the schema has been built.
	List<Finding> findings() {
		return this.findings;
	}

	Schema apply() {
		Map<ObjectReference, SchemaObject> objects = new LinkedHashMap<>(Schemas.index(this.to));
		for (SchemaObject object : this.from.objects()) {
			SchemaObject wanted = objects.get(object.reference());
			if (wanted != null) {
				objects.put(object.reference(), merge(object, wanted));
			}
			else if (!isReplaced(object)) {
				objects.put(object.reference(), this.defaults.fitting(object));
			}
		}
		this.findings.addAll(new Withholding(this.from, this.to, objects).apply());
		return this.to.withNamespaces(all(this.from.namespaces(), this.to.namespaces(), Namespace::name))
			.withExtensions(all(this.from.extensions(), this.to.extensions(), Extension::name))
			.withObjects(objects.values())
			.withDependencies(dependencies())
			.withGrants(grants(objects))
			.withOwners(owners());
	}

	// Objects and columns that stay keep their privileges.
	private List<Grant> grants(Map<ObjectReference, SchemaObject> objects) {
		Stream<Grant> kept = this.from.grants()
			.stream()
			.filter((grant) -> isThere(grant, objects.get(grant.object()))
					&& !isThere(grant, this.to.object(grant.object()).orElse(null)));
		Stream<Grant> wanted = this.to.grants().stream().filter((grant) -> isThere(grant, objects.get(grant.object())));
		return Stream.concat(wanted, kept).distinct().toList();
	}

	private Owners owners() {
		Map<String, String> namespaces = new HashMap<>(this.from.owners().namespaces());
		namespaces.putAll(this.to.owners().namespaces());
		Map<ObjectReference, String> objects = new HashMap<>(this.from.owners().objects());
		objects.putAll(this.to.owners().objects());
		return new Owners(namespaces, objects);
	}

	private static boolean isThere(Grant grant, @Nullable SchemaObject object) {
		String column = grant.privilege().column();
		return (object instanceof Table table && column != null) ? table.column(column).isPresent() : object != null;
	}

	private List<Dependency> dependencies() {
		Set<Dependency> wanted = Set.copyOf(this.to.dependencies());
		List<Dependency> dependencies = new ArrayList<>(this.to.dependencies());
		this.from.dependencies()
			.stream()
			.filter((dependency) -> !wanted.contains(dependency))
			.forEach(dependencies::add);
		return dependencies;
	}

	// Two routines cannot differ in the names of their arguments alone.
	private boolean isReplaced(SchemaObject object) {
		return object instanceof Routine routine && this.to.objects(Routine.class)
			.stream()
			.anyMatch((other) -> other.kind() == routine.kind() && other.name().equals(routine.name())
					&& StayingNames.types(other).equals(StayingNames.types(routine)));
	}

	private SchemaObject merge(SchemaObject from, SchemaObject to) {
		if (from instanceof Table was && to instanceof Table is) {
			return merge(was, wanted(was, is));
		}
		if (from instanceof EnumType was && to instanceof EnumType is) {
			return is.withLabels(
					is.labels().containsAll(was.labels()) ? is.labels() : EnumLabels.joined(was.labels(), is.labels()));
		}
		if (from instanceof View was && to instanceof View is) {
			return is.withTriggers(all(was.triggers(), is.triggers(), Trigger::name))
				.withRules(all(was.rules(), is.rules(), Rule::name));
		}
		if (from instanceof MaterializedView was && to instanceof MaterializedView is) {
			return is.withIndexes(all(was.indexes(), is.indexes(), Index::name));
		}
		return to;
	}

	private Table wanted(Table was, Table is) {
		if (this.wishes.includeSilence()) {
			return is;
		}
		this.findings.addAll(new Demands(was, is).findings());
		return new Silence(was, is, this.sizes).apply();
	}

	private Table merge(Table was, Table to) {
		Survival survival = new Survival(was, to, this.casts.in(was));
		Table from = survival.apply();
		this.findings.addAll(survival.findings());
		List<Constraint> constraints = new ArrayList<>(to.constraints());
		from.constraints().stream().filter((constraint) -> !isReplaced(constraint, from, to)).forEach(constraints::add);
		Table merged = to.withColumns(all(this.defaults.fitting(from, to), to.columns(), Column::name));
		merged = merged.withConstraints(constraints);
		merged = merged.withIndexes(all(from.indexes(), to.indexes(), Index::name));
		merged = merged.withTriggers(all(from.triggers(), to.triggers(), Trigger::name));
		merged = merged.withRules(all(from.rules(), to.rules(), Rule::name));
		Table whole = merged.withPolicies(all(from.policies(), to.policies(), Policy::name));
		return whole.withColumns(whole.columns().stream().map((column) -> held(column, from, whole)).toList());
	}

	// A primary key that stays keeps nulls out of its columns.
	private static Column held(Column column, Table from, Table whole) {
		boolean key = whole.primaryKey().filter((stays) -> stays.columns().contains(column.name())).isPresent();
		return key ? from.column(column.name())
			.map((was) -> column.withNullability(was.nullability()))
			.filter((was) -> was.nullability() == Nullability.NOT_NULL)
			.orElse(column) : column;
	}

	// By a constraint of the same name, or by a new one of its kind on the same columns.
	private static boolean isReplaced(Constraint constraint, Table from, Table to) {
		return to.constraints().stream().anyMatch((other) -> other.name().equals(constraint.name())) || to.constraints()
			.stream()
			.filter((other) -> from.constraints().stream().noneMatch((was) -> was.name().equals(other.name())))
			.anyMatch((other) -> subject(other, to).equals(subject(constraint, from)));
	}

	private static List<Object> subject(Constraint constraint, Table table) {
		if (constraint instanceof PrimaryKey) {
			return List.of(PrimaryKey.class);
		}
		if (constraint instanceof Unique unique) {
			return List.of(Unique.class, Set.copyOf(unique.columns()));
		}
		if (constraint instanceof ForeignKey key) {
			return List.of(ForeignKey.class, Set.copyOf(key.columns()));
		}
		return (constraint instanceof Check check) ? List.of(Check.class,
				table.columns()
					.stream()
					.map(Column::name)
					.filter((column) -> SqlText.mentions(check.expression(), column))
					.toList())
				: List.of(constraint.name());
	}

	private static <T> List<T> all(List<T> from, List<T> to, Function<T, String> name) {
		Map<String, T> all = new LinkedHashMap<>();
		from.forEach((part) -> all.put(name.apply(part), part));
		to.forEach((part) -> all.put(name.apply(part), part));
		return List.copyOf(all.values());
	}

}
