package dev.migrate.spring.command.mode.family;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** A child, which must not be made for a command. */
@EnableAutoConfiguration
@Configuration(proxyBeanMethods = false)
class Child {

	Child() {
		throw new IllegalStateException("The child was made");
	}

}
