package dev.migrate.spring.jpa.real;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A job queue: jobs of several kinds, their attempts, workers, schedules. */
public final class JobQueue {

	private JobQueue() {
	}

	/**
	 * The mapped classes.
	 * @return the classes
	 */
	public static List<Class<?>> types() {
		return List.of(Job.class, MailJob.class, ReportJob.class, Worker.class, Attempt.class, Event.class);
	}

	enum JobState {

		QUEUED, RUNNING, DONE, FAILED

	}

	enum Priority {

		LOW, NORMAL, HIGH

	}

	@Entity(name = "Job")
	@Table(name = "job")
	@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
	@DiscriminatorColumn(name = "kind", length = 31)
	abstract static class Job {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job")
		@SequenceGenerator(name = "job", sequenceName = "job_id_seq", allocationSize = 1)
		Long id;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		JobState state;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		Priority priority;

		OffsetDateTime runAt;

		@JdbcTypeCode(SqlTypes.JSON)
		Map<String, Object> payload;

		@ManyToOne
		Worker worker;

		@ElementCollection
		@CollectionTable(name = "job_tag", joinColumns = @JoinColumn(name = "job_id"))
		@Column(name = "tag")
		Set<String> tags;

		@OneToMany(mappedBy = "job")
		List<Attempt> attempts;

	}

	@Entity(name = "MailJob")
	@DiscriminatorValue("mail")
	static class MailJob extends Job {

		String recipient;

	}

	@Entity(name = "ReportJob")
	@DiscriminatorValue("report")
	static class ReportJob extends Job {

		String format;

	}

	@Entity(name = "Worker")
	@Table(name = "worker")
	static class Worker {

		@Id
		@Column(length = 63)
		String name;

		Instant seenAt;

	}

	@Embeddable
	static class AttemptId implements Serializable {

		private static final long serialVersionUID = 1;

		Long jobId;

		int number;

		@Override
		public boolean equals(Object other) {
			return other instanceof AttemptId id && Objects.equals(this.jobId, id.jobId) && this.number == id.number;
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.jobId, this.number);
		}

	}

	@Entity(name = "Attempt")
	@Table(name = "attempt")
	static class Attempt {

		@EmbeddedId
		AttemptId id;

		@ManyToOne
		@MapsId("jobId")
		@JoinColumn(name = "job_id")
		Job job;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		JobState state;

		@JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
		Duration took;

		@Column(columnDefinition = "text")
		String error;

	}

	@Entity(name = "Event")
	@Table(name = "event")
	static class Event {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event")
		@SequenceGenerator(name = "event", sequenceName = "event_id_seq", allocationSize = 100)
		Long id;

		Instant at;

		Long jobId;

		String what;

	}

}
