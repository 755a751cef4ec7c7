package dev.migrate.spring.actuate;

import dev.migrate.error.MigrateException;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.revision.UnknownRevisionException;

import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.EndpointWebExtension;

/** Gives the answers of the {@link MigrationsEndpoint} their HTTP status. */
@EndpointWebExtension(endpoint = MigrationsEndpoint.class)
public class MigrationsEndpointWebExtension {

	private final MigrationsEndpoint endpoint;

	/**
	 * Creates an extension of an endpoint.
	 * @param endpoint the endpoint
	 */
	public MigrationsEndpointWebExtension(MigrationsEndpoint endpoint) {
		this.endpoint = endpoint;
	}

	/**
	 * Shows the revisions that a target names.
	 * @param target the text of a target
	 * @return the revisions, or a problem with the status that fits it
	 */
	@ReadOperation
	public WebEndpointResponse<Object> revisions(@Selector String target) {
		try {
			return new WebEndpointResponse<>(this.endpoint.revisions(target));
		}
		catch (MigrateException ex) {
			return new WebEndpointResponse<>(ProblemDescriptor.of(ex), status(ex));
		}
	}

	private static int status(MigrateException problem) {
		if (problem instanceof DatabaseUnavailableException) {
			return WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE;
		}
		if (problem instanceof UnknownRevisionException) {
			return WebEndpointResponse.STATUS_NOT_FOUND;
		}
		return WebEndpointResponse.STATUS_BAD_REQUEST;
	}

}
