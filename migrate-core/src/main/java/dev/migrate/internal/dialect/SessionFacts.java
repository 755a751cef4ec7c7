package dev.migrate.internal.dialect;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The facts about a session, read once when it starts.
 *
 * @param product the product and its version
 * @param user the database user
 * @param backendPid the server process, or 0 where the database has no server
 * @param schema the schema of Migrate's tables, or {@code null} if the product has none
 * @param tables the tables of Migrate, qualified
 * @param refusal the reason why no run can use this session, or {@code null} if a run can
 * @param pooled whether a pooler stands between the driver and the server
 * @param settings the original values of the settings that a run changes
 */
public record SessionFacts(String product, String user, long backendPid, @Nullable String schema, Tables tables,
		@Nullable Refusal refusal, Pooled pooled, Map<String, String> settings) {

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
