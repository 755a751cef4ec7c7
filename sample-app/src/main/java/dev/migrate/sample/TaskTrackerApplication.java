package dev.migrate.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Task Tracker. */
@SpringBootApplication
public class TaskTrackerApplication {

	/**
	 * Starts the web server or, after the word {@code migrate}, runs a command.
	 * @param args properties, then the command
	 */
	public static void main(String[] args) {
		SpringApplication.run(TaskTrackerApplication.class, args);
	}

}
