package dev.migrate.sample;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.ColumnDefault;

/** What knows when it was created and last changed, in UTC. */
@MappedSuperclass
public abstract class Timestamped {

	@Column(nullable = false, updatable = false)
	@ColumnDefault("current_timestamp")
	private LocalDateTime createdAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);

	@Column(nullable = false)
	@ColumnDefault("current_timestamp")
	private LocalDateTime updatedAt = this.createdAt;

	/** Says that it is changed now. */
	protected final void touch() {
		this.updatedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * When it was created.
	 * @return the time in UTC
	 */
	public LocalDateTime getCreatedAt() {
		return this.createdAt;
	}

	/**
	 * When it was last changed.
	 * @return the time in UTC
	 */
	public LocalDateTime getUpdatedAt() {
		return this.updatedAt;
	}

}
