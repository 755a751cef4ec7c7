package dev.migrate.spring.jpa.model;

import java.util.List;
import java.util.Set;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Foreign keys and join tables. */
final class Associations {

	private Associations() {
	}

	@Entity
	static class Department {

		@Id
		Long id;

		@ManyToOne
		Department parent;

		@OneToOne
		Person head;

		@OneToMany(mappedBy = "department")
		Set<Person> people;

	}

	@Entity
	@Table(name = "person")
	static class Person {

		@Id
		Long id;

		@ManyToOne(optional = false)
		@JoinColumn(foreignKey = @ForeignKey(name = "fk_person_department"))
		Department department;

		@ManyToOne
		@OnDelete(action = OnDeleteAction.SET_NULL)
		Person mentor;

		@ManyToOne
		@NotFound(action = NotFoundAction.IGNORE)
		Person perhaps;

		@ManyToOne
		@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
		Person free;

		@ManyToOne
		@JoinColumn(foreignKey = @ForeignKey(name = "fk_person_defined",
				foreignKeyDefinition = "foreign key (defined_id) references person on update cascade on delete set default deferrable initially deferred"))
		Person defined;

		@ManyToMany
		Set<Project> projects;

		@ManyToMany
		@JoinTable(name = "person_skill",
				joinColumns = @JoinColumn(name = "person", foreignKey = @ForeignKey(name = "fk_skill_person")),
				inverseJoinColumns = @JoinColumn(name = "skill", foreignKey = @ForeignKey(name = "fk_skill_skill")),
				uniqueConstraints = @UniqueConstraint(name = "uq_skill_once", columnNames = { "skill", "person" }),
				indexes = @Index(name = "ix_skill", columnList = "skill"))
		@OrderColumn(name = "rank")
		List<Project> skills;

	}

	@Entity
	static class Project {

		@Id
		Long id;

		@OneToMany
		@JoinColumn(name = "project_id")
		@OnDelete(action = OnDeleteAction.CASCADE)
		List<Milestone> milestones;

		@ManyToOne
		@JoinTable(name = "project_owner")
		Person owner;

		@OneToOne
		@JoinTable(name = "project_plan")
		Milestone plan;

	}

	@Entity
	static class Milestone {

		@Id
		Long id;

	}

}
