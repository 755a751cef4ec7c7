package dev.migrate.revision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The examples of docs/targets.md. */
class TargetsDocumentTests {

	private final RevisionGraph graph = Graphs.graph("1a2b", "3c4d <- 1a2b labels shop", "5e6f <- 3c4d",
			"7a8b <- 1a2b labels blog", "9c0d <- 7a8b", "e1f2 labels audit", "e3f4 <- e1f2 needs 5e6f");

	@ParameterizedTest
	@CsvSource({ "5e,5e6f", "shop,3c4d", "heads,9c0d e3f4", "base,nothing", "3c4d+1,5e6f", "5e6f-2,1a2b",
			"shop@head,5e6f", "1a2b@heads,5e6f 9c0d", "shop@base,nothing", "shop@5e,5e6f", "blog@head-1,7a8b",
			"blog@base+2,7a8b" })
	void places(String target, String revisions) {
		assertThat(at().resolve(target)).isEqualTo(revisions);
	}

	@Test
	void upgrades() {
		assertThat(at().upgrade("shop@head")).startsWith("1a2b 3c4d 5e6f ->");
		assertThat(at().upgrade("audit@head")).startsWith("1a2b 3c4d 5e6f e1f2 e3f4 ->");
		assertThat(at("3c4d").upgrade("+1")).startsWith("5e6f ->");
		assertThat(at("1a2b").upgrade("blog@+1")).startsWith("7a8b ->");
		assertThatExceptionOfType(AmbiguousWalkException.class).isThrownBy(() -> at("1a2b").upgrade("+1"));
	}

	@Test
	void downgrades() {
		assertThat(at("5e6f", "9c0d").downgrade("1a2b")).startsWith("9c0d 7a8b 5e6f 3c4d ->");
		assertThat(at("5e6f", "9c0d").downgrade("shop@1a2b")).startsWith("5e6f 3c4d ->");
		assertThat(at("5e6f", "9c0d").downgrade("blog@-1")).startsWith("9c0d ->");
		assertThat(at("e3f4").downgrade("3c4d")).startsWith("e3f4 5e6f ->");
		assertThat(at("e3f4").downgrade("audit@base")).startsWith("e3f4 e1f2 ->");
		assertThatExceptionOfType(AmbiguousWalkException.class).isThrownBy(() -> at("5e6f", "9c0d").downgrade("-1"));
	}

	@ParameterizedTest
	@CsvSource({ "3c4d:5e6f,3c4d 5e6f", ":3c4d,1a2b 3c4d", "7a8b:,7a8b 9c0d", "-1:5e6f,3c4d 5e6f",
			"-2:current,1a2b 7a8b 9c0d", "1a2b:blog@+1,1a2b 7a8b" })
	void ranges(String range, String revisions) {
		assertThat(at("9c0d").list(range)).isEqualTo(revisions);
	}

	private Journey at(String... appliedHeads) {
		return Journey.from(this.graph, appliedHeads);
	}

}
