package dev.migrate.spring.command.mode.family;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** A child, which a command must not create. */
@EnableAutoConfiguration
@Configuration(proxyBeanMethods = false)
class Child {

	Child() {
		throw new IllegalStateException("The child was made");
	}

}
