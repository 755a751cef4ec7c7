package dev.migrate.spring.actuate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dev.migrate.Migrate;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.context.ApplicationContext;

/**
 * Shows the revisions of all engines of the application. A read takes no lock, works
 * during a run, and costs one query for each engine unless it asks for more. Thread-safe.
 */
@Endpoint(id = "migrations", defaultAccess = Access.READ_ONLY)
public class MigrationsEndpoint {

	private final ApplicationContext context;

	/**
	 * Creates an endpoint for the engines in a context and its parents.
	 * @param context the context
	 */
	public MigrationsEndpoint(ApplicationContext context) {
		this.context = context;
	}

	/**
	 * Shows the state of the databases. For an engine that fails, only the state, the
	 * problem and the action are shown.
	 * @param drift whether to compare each schema with the one that the last run left,
	 * which costs an inspection of each; {@code null} for the drift that those runs found
	 * @return a summary, the revisions and the history of each engine
	 */
	@ReadOperation
	public Contexts<StatusDescriptor> migrations(@Nullable DriftLook drift) {
		DriftLook look = (drift != null) ? drift : DriftLook.RECORDED;
		return contexts((migrate) -> StatusDescriptor.of(migrate, look));
	}

	/**
	 * Shows the revisions that a target names, with their SQL. Fails with the first error
	 * of an engine if none knows the target.
	 * @param target the text of a target, such as an identifier or {@code head}
	 * @return the revisions of each engine that knows them
	 */
	@ReadOperation
	public Contexts<RevisionsDescriptor> revisions(@Selector String target) {
		RevisionSearch search = new RevisionSearch(target);
		Contexts<RevisionsDescriptor> found = contexts(search::in);
		search.throwIfNothingFound();
		return found;
	}

	private <T> Contexts<T> contexts(Function<Migrate, @Nullable T> description) {
		Map<String, Engines<T>> contexts = new LinkedHashMap<>();
		for (ApplicationContext each = this.context; each != null; each = each.getParent()) {
			contexts.put(id(each), engines(each, description));
		}
		return new Contexts<>(contexts);
	}

	private static <T> Engines<T> engines(ApplicationContext context, Function<Migrate, @Nullable T> description) {
		Map<String, T> engines = new LinkedHashMap<>();
		context.getBeansOfType(Migrate.class).forEach((name, migrate) -> {
			T described = description.apply(migrate);
			if (described != null) {
				engines.put(name, described);
			}
		});
		ApplicationContext parent = context.getParent();
		return new Engines<>(engines, (parent != null) ? id(parent) : null);
	}

	private static String id(ApplicationContext context) {
		return Objects.requireNonNullElse(context.getId(), context.getDisplayName());
	}

	/**
	 * The body of an answer.
	 *
	 * @param contexts the contexts by their identifier
	 */
	public record Contexts<T>(Map<String, Engines<T>> contexts) implements OperationResponseBody {
	}

	/**
	 * The engines of one context.
	 *
	 * @param migrations the engines by the name of their bean
	 * @param parentId the identifier of the parent context, or {@code null}
	 */
	public record Engines<T>(Map<String, T> migrations, @Nullable String parentId) {
	}

}
