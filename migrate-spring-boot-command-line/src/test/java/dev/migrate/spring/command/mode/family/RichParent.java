package dev.migrate.spring.command.mode.family;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** A parent with the database, and a child that serves the web. */
@EnableAutoConfiguration
@Configuration(proxyBeanMethods = false)
public class RichParent {

	public static void main(String[] args) {
		new SpringApplicationBuilder(RichParent.class).child(Child.class).run(args);
	}

}
