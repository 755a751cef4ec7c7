package dev.migrate.architecture;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;

/** Rules about the code of Migrate that a compiler does not check. */
public final class ArchitectureRules {

	/**
	 * The packages of the core and what each may use besides {@code dev.migrate.error}.
	 * The facade may use all of them, and nothing may use the facade. A package includes
	 * the packages below it and its internal ones. A new arrow is a decision: see
	 * {@code docs/adr/0001-packages.md}.
	 */
	public static final Map<String, Set<String>> ARROWS = Map.ofEntries(
			Map.entry("execution",
					Set.of("revision", "script", "dialect", "history", "lock", "drift", "database", "url")),
			Map.entry("drift", Set.of("history", "dialect", "schema", "database", "targetschema", "diff")),
			Map.entry("offline", Set.of("execution", "history", "dialect", "script", "revision")),
			Map.entry("history", Set.of("revision", "script", "dialect", "lock")),
			Map.entry("autogenerate",
					Set.of("comparison", "targetschema", "diff", "scratch", "operation", "dialect", "schema")),
			Map.entry("scratch", Set.of("comparison", "targetschema", "dialect", "schema", "script", "server")),
			Map.entry("comparison", Set.of("targetschema", "diff", "schema", "script", "server")),
			Map.entry("diff", Set.of("schema", "operation")),
			Map.entry("dialect", Set.of("schema", "operation", "script", "lock", "database", "targetschema")),
			Map.entry("operation", Set.of("schema")), Map.entry("script", Set.of("revision")),
			Map.entry("url", Set.of()), Map.entry("lock", Set.of()), Map.entry("schema", Set.of("database")),
			Map.entry("server", Set.of()), Map.entry("database", Set.of()), Map.entry("targetschema", Set.of()),
			Map.entry("revision", Set.of()), Map.entry("mapping", Set.of()), Map.entry("error", Set.of()));

	private static final Set<Class<?>> STATE = Set.of(ThreadLocal.class, ConcurrentMap.class, Lock.class,
			StringBuilder.class);

	private ArchitectureRules() {
	}

	/**
	 * Every package is in the table, and so is every arrow between two of them.
	 * @param root the package of the facade
	 * @return the rule
	 */
	public static ArchRule arrows(String root) {
		return arrows(root, ARROWS, "error");
	}

	/**
	 * Every package is in a table, and so is every arrow between two of them.
	 * @param root the package above all of them, which may use all unless it is in the
	 * table, as an empty name
	 * @param arrows the packages and what each may use
	 * @param base the package that all of them may use
	 * @return the rule
	 */
	public static ArchRule arrows(String root, Map<String, Set<String>> arrows, String base) {
		return ArchRuleDefinition.classes()
			.that()
			.resideInAPackage(root + "..")
			.should(new FollowArrows(root, arrows, base))
			.because("the table of packages is the design; a new package or arrow needs an ADR");
	}

	/**
	 * No state is static: 64 engines in one JVM do not see each other.
	 * @return the rule
	 */
	public static ArchRule noStaticState() {
		return ArchRuleDefinition.fields()
			.that()
			.areStatic()
			.and(DescribedPredicate.describe("are in the source",
					(JavaField field) -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
			.should(ArchConditions.beFinal())
			.andShould(ArchConditions.not(ArchConditions
				.haveRawType(DescribedPredicate.describe("that holds state", ArchitectureRules::isState))))
			.because("engines in one JVM do not see each other")
			.allowEmptyShould(true);
	}

	/**
	 * Output goes through SLF4J or an event.
	 * @return the rule
	 */
	public static ArchRule noStandardStreams() {
		return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
	}

	/**
	 * Logging goes through SLF4J.
	 * @return the rule
	 */
	public static ArchRule noJavaUtilLogging() {
		return ArchRuleDefinition.noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging");
	}

	/**
	 * Without the annotation NullAway does not look into a package.
	 * @return the rule
	 */
	public static ArchRule nullMarked() {
		return ArchRuleDefinition.classes()
			.should(ArchCondition.from(DescribedPredicate.describe("be in a package that is @NullMarked",
					(JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))));
	}

	/**
	 * A package called internal is for its own module.
	 * @param core the package of a module
	 * @param module the package of another module, below it or beside it
	 * @return the rule for the other module
	 */
	public static ArchRule noInternals(String core, String module) {
		return ArchRuleDefinition.noClasses()
			.that()
			.resideInAPackage(module + "..")
			.should()
			.dependOnClassesThat(DescribedPredicate.describe("are internal to " + core,
					(JavaClass type) -> isWithin(core, type) && !isWithin(module, type)
							&& (type.getPackageName() + ".").contains(".internal.")))
			.because("what is internal may change in every release")
			.allowEmptyShould(true);
	}

	/**
	 * The concept to which a type belongs. Its internal packages are part of a concept.
	 * @param root the package of the facade
	 * @param type a type below it
	 * @return the first package below the root; empty for the facade
	 */
	static String concept(String root, JavaClass type) {
		String below = type.getPackageName().substring(root.length()).replaceFirst("^\\.internal(?=\\.)", "");
		return below.isEmpty() ? "" : below.substring(1).replaceFirst("\\..*", "");
	}

	/**
	 * One word stands for one idea: no two top-level types have the same name.
	 * @param exceptions the names that two types share, each with a reason at the caller
	 * @return the rule
	 */
	public static ArchRule oneIdeaForEachName(Set<String> exceptions) {
		return ArchRuleDefinition.classes()
			.that(DescribedPredicate.describe("have a file of their own",
					(JavaClass type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info")
							&& !exceptions.contains(type.getSimpleName())))
			.should(new BeAloneWithName())
			.because("a reader takes two types with one name for one idea");
	}

	private static boolean isWithin(String root, JavaClass type) {
		return (type.getPackageName() + ".").startsWith(root + ".");
	}

	private static boolean isState(JavaClass type) {
		return type.getPackageName().equals("java.util.concurrent.atomic")
				|| STATE.stream().anyMatch((state) -> type.isAssignableTo(state));
	}

	private static final class BeAloneWithName extends ArchCondition<JavaClass> {

		private final Map<String, JavaClass> types = new HashMap<>();

		BeAloneWithName() {
			super("be the only type of its name");
		}

		@Override
		public void init(Collection<JavaClass> all) {
			this.types.clear();
		}

		@Override
		public void check(JavaClass type, ConditionEvents events) {
			JavaClass other = this.types.putIfAbsent(type.getSimpleName(), type);
			if (other != null) {
				events.add(SimpleConditionEvent.violated(type,
						type.getSimpleName() + " is the name of " + other.getName() + " and of " + type.getName()));
			}
		}

	}

	private static final class FollowArrows extends ArchCondition<JavaClass> {

		private final String root;

		private final Map<String, Set<String>> arrows;

		private final String base;

		FollowArrows(String root, Map<String, Set<String>> arrows, String base) {
			super("be in a known package and follow its arrows");
			this.root = root;
			this.arrows = arrows;
			this.base = base;
		}

		@Override
		public void check(JavaClass type, ConditionEvents events) {
			String from = concept(type);
			if (!from.isEmpty() && !this.arrows.containsKey(from)) {
				violated(type, events, type.getName() + " is in a package that is not in the table: " + from);
				return;
			}
			type.getDirectDependenciesFromSelf()
				.stream()
				.filter((dependency) -> isWithin(this.root, dependency.getTargetClass())
						&& !isAllowed(from, concept(dependency.getTargetClass())))
				.forEach((dependency) -> violated(type, events, dependency.getDescription()));
		}

		private boolean isAllowed(String from, String to) {
			return !this.arrows.containsKey(from) || from.equals(to) || to.equals(this.base)
					|| this.arrows.get(from).contains(to);
		}

		private String concept(JavaClass type) {
			return ArchitectureRules.concept(this.root, type);
		}

		private static void violated(JavaClass type, ConditionEvents events, String message) {
			events.add(SimpleConditionEvent.violated(type, message));
		}

	}

}
