package dev.migrate.internal.scratch;

import java.util.Optional;

import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchNote.Routine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceRulesTests {

	/** The free locks of an idle server with default settings. */
	private static final long FREE = 64 * 100;

	@Test
	void schemasAreTheUsualPlace() {
		assertThat(choice(new PlaceRules(null, 67, FREE, true, true)))
			.isEqualTo(new PlaceChoice(Place.SCHEMA, "that is the usual place", Routine.USUAL));
	}

	@Test
	void withoutTheRightToMakeThemItIsTemporaryObjects() {
		PlaceChoice choice = choice(new PlaceRules(null, 67, FREE, false, true));
		assertThat(choice.place()).isEqualTo(Place.TEMPORARY);
		assertThat(choice.routine()).isEqualTo(Routine.NOTABLE);
		assertThat(choice.sentence()).isEqualTo(
				"The comparison is made among temporary objects of the database: the user may not create schemas "
						+ "in it.");
	}

	@Test
	void modelThatTakesMoreThanHalfOfTheLocksNeedsADatabase() {
		PlaceRules rules = new PlaceRules(null, 1_000, FREE, true, true);
		assertThat(rules.withinDatabase()).isNull();
		assertThat(rules.reasonForDatabase()).isEqualTo(
				"a transaction with 1,000 tables would take about 14,000 locks, and the server has room for 6,400");
		assertThat(choice(new PlaceRules(null, 1_000, 28_000, true, true)).place()).isEqualTo(Place.SCHEMA);
	}

	@Test
	void allOfTheLocksAreTakenWhereThereIsNoDatabase() {
		assertThat(choice(new PlaceRules(null, 400, FREE, true, false)).place()).isEqualTo(Place.SCHEMA);
		assertThat(new PlaceRules(null, 1_000, FREE, true, false).withinDatabase()).isNull();
	}

	@Test
	void smallModelDoesNotAskForTheLocks() {
		assertThat(choice(new PlaceRules(null, 300, 0, true, true)).place()).isEqualTo(Place.SCHEMA);
	}

	@Test
	void whatAPersonAsksForIsNotQuestioned() {
		assertThat(choice(new PlaceRules(Place.TEMPORARY, 1_000, 0, true, true)).place()).isEqualTo(Place.TEMPORARY);
		assertThat(new PlaceRules(Place.EMBEDDED, 1, FREE, true, true).withinDatabase()).isNull();
	}

	private static PlaceChoice choice(PlaceRules rules) {
		return Optional.ofNullable(rules.withinDatabase()).orElseThrow();
	}

}
