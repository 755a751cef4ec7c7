package dev.migrate.spring.command.mode.family;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** A parent without a database. Its child has one. */
@Configuration(proxyBeanMethods = false)
public class PoorParent {

	public static void main(String[] args) {
		new SpringApplicationBuilder(PoorParent.class).child(Child.class).run(args);
	}

}
