package dev.migrate.internal.dialect;

import org.jspecify.annotations.Nullable;

/**
 * The reason why no run can use a session.
 *
 * @param reason the reason, in a whole sentence
 * @param remedy what to do if the tables have no schema, or {@code null} if the database
 * cannot be written to
 */
public record Refusal(String reason, @Nullable String remedy) {

	/**
	 * A session that cannot write.
	 * @param reason the reason, in a whole sentence
	 * @return the refusal
	 */
	public static Refusal readOnly(String reason) {
		return new Refusal(reason, null);
	}

}
