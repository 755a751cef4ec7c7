package dev.migrate.sample;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.ColumnDefault;

/** An entity with the times of its creation and of its last change, in UTC. */
@MappedSuperclass
public abstract class Timestamped {

	@Column(nullable = false, updatable = false)
	@ColumnDefault("current_timestamp")
	private LocalDateTime createdAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);

	@Column(nullable = false)
	@ColumnDefault("current_timestamp")
	private LocalDateTime updatedAt = this.createdAt;

	/** Sets the time of the last change to now. */
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
