package dev.migrate.spring.jpa;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The DDL of entities, which is written without a database. */
class EntityTargetSchemaTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class))
		.withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none",
				"spring.jpa.hibernate.ddl-auto=create-drop");

	@Test
	void entitiesAreWrittenAsDdlWithoutDatabase() {
		List<String> ddl = ddl();
		assertThat(ddl).contains("create sequence book_seq start with 1 increment by 50")
			.anySatisfy((command) -> assertThat(command).startsWith("create table book (")
				.contains("title varchar(80) not null", "long_title varchar(255)"))
			.contains("create index ix_book_title on book (title)")
			.anySatisfy((command) -> assertThat(command).startsWith("alter table")
				.contains("references \"library_schema\".author"));
	}

	@Test
	void schemasOfEntitiesAreRenamed() {
		assertThat(ddl())
			.anySatisfy((command) -> assertThat(command).startsWith("create table \"library_schema\".author ("));
	}

	@Test
	void propertiesThatWouldTouchTheDatabaseHaveNoEffect() {
		List<String> expected = ddl();
		List<String> hostile = ddl(
				"spring.jpa.properties.jakarta.persistence.schema-generation.database.action=drop-and-create",
				"spring.jpa.properties.jakarta.persistence.sql-load-script-source=import.sql",
				"spring.jpa.properties.hibernate.hbm2ddl.import_files=import.sql",
				"spring.jpa.properties.hibernate.default_schema=elsewhere",
				"spring.jpa.properties.hibernate.format_sql=true");
		assertThat(hostile).isEqualTo(expected);
	}

	@Test
	void namingStrategyOfTheApplicationCounts() {
		assertThat(ddl(
				"spring.jpa.hibernate.naming.physical-strategy=org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl"))
			.anySatisfy((command) -> assertThat(command).contains("longTitle varchar(255)"));
	}

	@Test
	void typeThatCannotBeCreatedIsNamed() {
		assertThatExceptionOfType(EntityMappingException.class).isThrownBy(() -> ddl(Shop.class))
			.withMessageContaining("persistence unit 'default' cannot be mapped: the mapping names the class "
					+ Needy.class.getName() + ", of which no object can be created: ")
			.withMessageContaining("there is no service here");
	}

	@Test
	void listenersAreNotCreated() {
		assertThat(ddl()).isNotEmpty();
	}

	private List<String> ddl(String... properties) {
		return ddl(Library.class, properties);
	}

	private List<String> ddl(Class<?> entities, String... properties) {
		List<String> ddl = new ArrayList<>();
		PersistenceUnits units = new PersistenceUnits();
		EntityManagerFactoryStandIn standIn = new EntityManagerFactoryStandIn(units);
		this.runner.withUserConfiguration(entities)
			.withPropertyValues(properties)
			.withInitializer((context) -> context.getBeanFactory().addBeanPostProcessor(standIn))
			.run((context) -> {
				assertThat(context).hasNotFailed();
				ddl.addAll(new EntityDdl(units.all().get(0))
					.mapped(18, (schema) -> schema.equals("Library") ? "library_schema" : schema)
					.commands());
			});
		return ddl;
	}

	@Configuration(proxyBeanMethods = false)
	static class Library {

		@Bean
		PersistenceManagedTypes types() {
			return PersistenceManagedTypes.of(Book.class.getName(), Author.class.getName());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Shop {

		@Bean
		PersistenceManagedTypes types() {
			return PersistenceManagedTypes.of(Priced.class.getName());
		}

	}

	@Entity
	static class Priced {

		@Id
		@Nullable Long id;

		@JdbcType(Needy.class)
		@Nullable String price;

	}

	/** A type that works only in a running application. */
	static class Needy extends VarcharJdbcType {

		private static final long serialVersionUID = 1L;

		Needy() {
			throw new IllegalStateException("there is no service here");
		}

	}

	@Entity
	@Table(name = "book", indexes = @Index(name = "ix_book_title", columnList = "title"))
	static class Book {

		@Id
		@GeneratedValue
		@Nullable Long id;

		@NotNull
		@Size(max = 80)
		String title = "";

		@Nullable String longTitle;

		@Enumerated(EnumType.STRING)
		@Nullable Genre genre;

		@ManyToOne
		@Nullable Author author;

	}

	/** Spring would create it with the beans of the application. */
	static class Listener {

		Listener(DataSource dataSource) throws SQLException {
			dataSource.getConnection();
		}

		@PrePersist
		void listen(Object entity) {
		}

	}

	@Entity
	@EntityListeners(Listener.class)
	@Table(name = "author", schema = "`Library`")
	static class Author {

		@Id
		@Nullable Long id;

	}

	enum Genre {

		NOVEL, POEM

	}

}
