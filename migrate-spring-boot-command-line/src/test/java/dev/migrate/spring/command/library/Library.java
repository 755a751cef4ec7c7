package dev.migrate.spring.command.library;

import java.util.HashSet;
import java.util.Set;

import dev.migrate.mapping.RenamedFrom;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;

/** An application with entities that declare their former names. */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = Library.class)
public class Library {

	@MappedSuperclass
	abstract static class Named {

		@RenamedFrom({ "caption", "title" })
		@Column(name = "name")
		@Nullable String label;

	}

	@Entity
	@Table(name = "book", schema = "stock")
	@RenamedFrom("volume")
	static class Book extends Named {

		@Id
		@GeneratedValue(strategy = GenerationType.TABLE)
		@Nullable Long id;

		@Embedded
		@Nullable Size size;

		@ElementCollection
		@CollectionTable(name = "book_tag", schema = "stock")
		@RenamedFrom("volume_tag")
		Set<String> tags = new HashSet<>();

	}

	@Embeddable
	static class Size {

		int height;

		@RenamedFrom("depth")
		int thickness;

	}

}
