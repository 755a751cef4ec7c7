package dev.migrate.sample.task;

import java.time.LocalDate;

import dev.migrate.sample.Timestamped;
import dev.migrate.sample.user.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.Nullable;

/** Something that a user has to do. */
@Entity
@Table(name = "tasks", indexes = { @Index(name = "ix_tasks_user_id", columnList = "user_id"),
		@Index(name = "ix_tasks_due_date", columnList = "due_date") })
public class Task extends Timestamped {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Integer id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "user_id", nullable = false, foreignKey = @ForeignKey(name = "tasks_user_id_fkey"))
	private User user;

	@Column(nullable = false, length = 500)
	private String title;

	@Column(length = 5000)
	private @Nullable String description;

	@Column(name = "is_completed", nullable = false)
	@ColumnDefault("false")
	private boolean completed;

	private @Nullable LocalDate dueDate;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, length = 10)
	@ColumnDefault("'NORMAL'")
	private Priority priority;

	/** For Hibernate, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected Task() {
	}

	@SuppressWarnings("NullAway.Init") // the database generates the id
	Task(User user, TaskContent content) {
		this.user = user;
		setContent(content);
	}

	Integer getId() {
		return this.id;
	}

	User getUser() {
		return this.user;
	}

	TaskContent getContent() {
		return new TaskContent(this.title, this.description, this.completed, this.dueDate, this.priority);
	}

	final void setContent(TaskContent content) {
		this.title = content.title();
		this.description = content.description();
		this.completed = content.completed();
		this.dueDate = content.dueDate();
		this.priority = content.priority();
		touch();
	}

}
