package dev.migrate.spring.jpa.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Names that need care. */
@SuppressWarnings("deprecation")
final class Names {

	private Names() {
	}

	@Entity
	@Table(name = "`order`", indexes = @Index(columnList = "`from`, `to` desc"),
			uniqueConstraints = @UniqueConstraint(columnNames = { "`select`", "`from`" }))
	static class Order {

		@Id
		@Column(name = "`user`")
		Long id;

		@Column(name = "`from`")
		String from;

		@Column(name = "`to`")
		String to;

		@Column(name = "`select`", nullable = false)
		int select;

		@Column(name = "`Group By`", unique = true)
		String groupBy;

		@ManyToOne
		@JoinColumn(name = "`Parent`")
		Order parent;

	}

	@Entity
	@Table(name = "`Mixed Case`", indexes = @Index(name = "IX_Mixed", columnList = "`Größe`"))
	static class MixedCase {

		@Id
		@GeneratedValue(generator = "mixed")
		@SequenceGenerator(name = "mixed", sequenceName = "`Mixed Seq`")
		Long id;

		@Column(name = "`Größe`")
		int size;

		@Column(name = "`an odd. one's`")
		String odd;

		@Column(name = "`Number`",
				check = @jakarta.persistence.CheckConstraint(name = "CK_Number", constraint = "\"Number\" > 0"))
		int number;

	}

	@Entity
	@Table(name = "ALL_UPPER")
	static class Upper {

		@Id
		Long ID;

		String SomeURL;

	}

	@Entity
	@Table(name = "a_table_with_a_name_of_which_nobody_can_say_that_it_is_short")
	static class Lengthy {

		@Id
		Long id;

		@Column(name = "a_column_with_a_name_of_which_nobody_can_say_that_it_is_short", unique = true)
		@org.hibernate.annotations.Check(
				constraints = "a_column_with_a_name_of_which_nobody_can_say_that_it_is_short <> ''")
		String first;

		@Column(name = "a_column_with_a_name_of_which_nobody_can_say_that_it_is_other", unique = true)
		String second;

		@ManyToOne
		Lengthy theSame;

		@ElementCollection
		@jakarta.persistence.CollectionTable(name = "words_of_which_there_are_many_more_than_one_could_ever_expect",
				joinColumns = @JoinColumn(name = "a_join_column_with_a_name_of_which_nobody_can_say_it_is_short"))
		@Column(name = "word_of_which_there_are_many_more_than_one_could_have_expected")
		Set<String> wordsOfWhichThereAreManyMoreThanOneCouldEverHaveExpected;

	}

}
