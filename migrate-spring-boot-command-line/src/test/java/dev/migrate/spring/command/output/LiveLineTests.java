package dev.migrate.spring.command.output;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiveLineTests {

	private final StringWriter written = new StringWriter();

	@Test
	void isWrittenAgainAndCleared() {
		LiveLine line = new LiveLine(new PrintWriter(this.written), true);
		line.show("one");
		line.show("two");
		line.clear();
		line.clear();
		assertThat(this.written).hasToString("\r\u001b[2Kone\r\u001b[2Ktwo\r\u001b[2K");
	}

	@Test
	void neverNeedsASecondLine() {
		new LiveLine(new PrintWriter(this.written), true).show("x".repeat(500));
		assertThat(this.written.toString()).endsWith("x...").hasSizeLessThan(85);
	}

	@Test
	void isNotShownWhereNobodySits() {
		LiveLine line = new LiveLine(new PrintWriter(this.written), false);
		line.show("one");
		line.clear();
		assertThat(this.written.toString()).isEmpty();
	}

}
