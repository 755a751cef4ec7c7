package dev.migrate.spring.command.mode.busy;

import dev.migrate.spring.autoconfigure.MigrateCustomizer;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Prints too much, in a part of the application that a command does need. */
@Configuration(proxyBeanMethods = false)
class Chatter {

	@Bean
	MigrateCustomizer talkativeCustomizer() {
		return (builder) -> {
			System.out.println("printed by a bean");
			LogFactory.getLog(Chatter.class).warn("logged by a bean");
		};
	}

}
