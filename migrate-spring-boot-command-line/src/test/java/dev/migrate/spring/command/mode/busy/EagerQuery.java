package dev.migrate.spring.command.mode.busy;

import jakarta.annotation.PostConstruct;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the database at once, and does not want to be lazy. */
@Lazy(false)
@Component
class EagerQuery implements SmartInitializingSingleton {

	private final PersonRepository people;

	EagerQuery(PersonRepository people) {
		this.people = people;
	}

	@PostConstruct
	void query() {
		this.people.count();
		Mark.POST_CONSTRUCT.leave();
	}

	@Override
	public void afterSingletonsInstantiated() {
		Mark.SINGLETONS.leave();
	}

}
