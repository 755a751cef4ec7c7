package dev.migrate.spring.command.mode.busy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Serves the web, and does much more. */
@EnableScheduling
@SpringBootApplication(proxyBeanMethods = false)
public class BusyApplication {

	public static void main(String[] args) {
		SpringApplication.run(BusyApplication.class, args);
	}

}
