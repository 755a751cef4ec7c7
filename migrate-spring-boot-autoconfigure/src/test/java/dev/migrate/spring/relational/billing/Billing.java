package dev.migrate.spring.relational.billing;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Sequence;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.CrudRepository;

/** A part of the application in which nobody looks for tables. */
public final class Billing {

	private Billing() {
	}

	/**
	 * An aggregate that its repository leads to, with a sequence and a type that the
	 * application converts.
	 */
	@Table
	public record Bill(@Id @Sequence("bill_numbers") @Nullable Long id, Money amount) {
	}

	/** A type of the application. */
	public record Money(long cents) {
	}

	/** A repository that nobody starts. */
	public interface Bills extends CrudRepository<Bill, Long> {

	}

}
