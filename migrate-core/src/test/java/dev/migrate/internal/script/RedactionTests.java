package dev.migrate.internal.script;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedactionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			x        | hunter2      | invalid input: "hunter2"              | invalid input: "${x}"
			x        | hunter2      | column "HUNTER2" is, ahunter2b        | column "${x}" is, a${x}b
			x        | it''s me     | Key (a)=(it's me) exists              | Key (a)=(${x}) exists
			x        | shop         | table shop.t, workshop, "shop"        | table ${x}.t, workshop, "${x}"
			x        | abc          | abc stays abc                         | abc stays abc
			password | abc          | abc goes, abcd stays                  | ${password} goes, abcd stays
			dbToken  | correcthorse | JSON data, line 1: ...recthorse       | JSON data, line 1: ...${dbToken}rse
			""")
	void valueIsReplacedByItsName(String name, String value, String said, String shown) {
		assertThat(new Redaction(new Placeholders(Map.of(name, value))).of(said)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "secret, secret99", "a, ${a}aaaa", "x, \\Q.*" })
	void nameIsNoValue(String name, String value) {
		assertThat(new Redaction(new Placeholders(Map.of(name, value))).of("<" + value + ">"))
			.isEqualTo("<${" + name + "}>");
	}

}
