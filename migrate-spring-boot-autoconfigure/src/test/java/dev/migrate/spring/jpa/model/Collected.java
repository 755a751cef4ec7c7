package dev.migrate.spring.jpa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.descriptor.java.LongJavaType;

/** Tables of collections. */
final class Collected {

	private Collected() {
	}

	@Entity
	static class Album {

		@Id
		Long id;

		@ElementCollection
		Set<String> tags;

		@ElementCollection
		List<String> bag;

		@ElementCollection
		@OrderColumn(name = "place")
		@ListIndexBase(1)
		@Column(name = "song", length = 80, nullable = false)
		List<String> songs;

		@ElementCollection
		@MapKeyColumn(name = "language", length = 5)
		@Column(name = "title", length = 200)
		Map<String, String> titles;

		@ElementCollection
		@MapKeyEnumerated(EnumType.STRING)
		Map<Basics.Suit, LocalDate> suits;

		@ElementCollection
		@Enumerated(EnumType.STRING)
		Set<Basics.Suit> moods;

		@ElementCollection
		@CollectionTable(name = "album_place",
				joinColumns = @JoinColumn(name = "album", foreignKey = @ForeignKey(name = "fk_place_album")),
				uniqueConstraints = @UniqueConstraint(columnNames = { "album", "street" }),
				indexes = @Index(columnList = "zip"))
		@OnDelete(action = OnDeleteAction.CASCADE)
		List<Embedding.Address> places;

		@ElementCollection
		@CollectionId(column = @Column(name = "number"), generator = "increment")
		@CollectionIdJavaType(LongJavaType.class)
		List<String> numbered;

		@OneToMany
		List<Track> joined;

		@OneToMany
		@JoinColumn(name = "album_of_side", nullable = false)
		@OrderColumn
		List<Track> sides;

		@ManyToMany
		@MapKeyJoinColumn(name = "by_track")
		Map<Track, Track> covers;

	}

	@Entity
	static class Track {

		@Id
		Long id;

		@ManyToMany
		Set<Track> similar;

	}

}
