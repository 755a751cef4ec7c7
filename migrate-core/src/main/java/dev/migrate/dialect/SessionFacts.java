package dev.migrate.dialect;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a session is, read once when it starts.
 *
 * @param product the product and its version
 * @param user the database user
 * @param backendPid the server process, or 0 where the database has no server
 * @param schema the schema of the tables of Migrate, or {@code null} if the product has
 * none
 * @param tables the tables of Migrate, qualified
 * @param refusal why no run can use this session, or {@code null} if one can
 * @param pooled whether a pooler stands between the driver and the server
 * @param settings the settings that a run changes, as they were
 */
public record SessionFacts(String product, String user, long backendPid, @Nullable String schema, Tables tables,
		@Nullable String refusal, Pooled pooled, Map<String, String> settings) {

	public SessionFacts {
		settings = Map.copyOf(settings);
	}

	/**
	 * The same session with other settings.
	 * @param changed the settings
	 * @return the facts with them
	 */
	public SessionFacts withSettings(Map<String, String> changed) {
		return new SessionFacts(this.product, this.user, this.backendPid, this.schema, this.tables, this.refusal,
				this.pooled, changed);
	}

	/** Whether a pooler stands between the driver and the server. */
	public enum Pooled {

		/** The driver talks to the server. */
		NO,

		/** The session that answers is not the one that the driver opened. */
		YES

	}

}
