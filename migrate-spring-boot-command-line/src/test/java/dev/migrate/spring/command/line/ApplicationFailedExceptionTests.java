package dev.migrate.spring.command.line;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApplicationFailedExceptionTests {

	@Test
	void lackOfMemoryHasItsRemedy() {
		assertThat(new ApplicationFailedException(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
			.hasMessageContaining("The application failed: Java heap space")
			.hasMessageContaining("java -Xmx1g -jar app.jar migrate");
	}

	@Test
	void anyOtherFailureIsForItsAuthor() {
		assertThat(new ApplicationFailedException(new IllegalStateException("no"))).hasMessageContaining("-vv")
			.hasMessageNotContaining("-Xmx");
	}

}
