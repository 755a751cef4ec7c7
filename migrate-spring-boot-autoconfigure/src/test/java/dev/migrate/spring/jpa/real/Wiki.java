package dev.migrate.spring.jpa.real;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.SoftDelete;

/** A wiki: pages with revisions, links, labels and attachments. */
public final class Wiki {

	private Wiki() {
	}

	/**
	 * The mapped classes.
	 * @return the classes
	 */
	public static List<Class<?>> types() {
		return List.of(Space.class, Page.class, PageRevision.class, Attachment.class, Image.class);
	}

	@Entity(name = "Space")
	@Table(name = "space")
	static class Space {

		@Id
		@GeneratedValue
		UUID id;

		@Column(name = "space_key", length = 32, nullable = false, unique = true)
		String key;

		String title;

		@ElementCollection
		@CollectionTable(name = "space_setting", joinColumns = @JoinColumn(name = "space_id"))
		@MapKeyColumn(name = "name")
		@Column(name = "value")
		Map<String, String> settings;

	}

	@Entity(name = "Page")
	@Table(name = "page",
			uniqueConstraints = @UniqueConstraint(name = "page_slug", columnNames = { "space_id", "slug" }))
	@SoftDelete
	static class Page {

		@Id
		@GeneratedValue
		UUID id;

		@ManyToOne(optional = false)
		Space space;

		@ManyToOne
		Page parent;

		String slug;

		@OneToMany(mappedBy = "page")
		List<PageRevision> revisions;

		@ElementCollection
		@CollectionTable(name = "page_label")
		List<String> labels;

		@ManyToMany
		@JoinTable(name = "page_link", joinColumns = @JoinColumn(name = "from_id"),
				inverseJoinColumns = @JoinColumn(name = "to_id"))
		List<Page> links;

	}

	static class PageRevisionId implements Serializable {

		private static final long serialVersionUID = 1;

		UUID page;

		int number;

		@Override
		public boolean equals(Object other) {
			return other instanceof PageRevisionId id && Objects.equals(this.page, id.page) && this.number == id.number;
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.page, this.number);
		}

	}

	@Entity(name = "PageRevision")
	@Table(name = "page_revision")
	@IdClass(PageRevisionId.class)
	static class PageRevision {

		@Id
		@ManyToOne
		@JoinColumn(name = "page_id")
		Page page;

		@Id
		int number;

		@Column(columnDefinition = "text")
		String body;

		@CreationTimestamp
		LocalDateTime writtenAt;

		String author;

	}

	@Entity(name = "Attachment")
	@Table(name = "attachment")
	@Inheritance(strategy = InheritanceType.JOINED)
	static class Attachment {

		@Id
		@GeneratedValue
		UUID id;

		@ManyToOne
		Page page;

		String name;

		byte[] content;

	}

	@Entity(name = "Image")
	@Table(name = "image")
	@PrimaryKeyJoinColumn(name = "attachment_id")
	static class Image extends Attachment {

		int width;

		int height;

	}

}
