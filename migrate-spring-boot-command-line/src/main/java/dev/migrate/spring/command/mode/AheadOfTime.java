package dev.migrate.spring.command.mode;

import java.util.Optional;

import org.springframework.aot.AotDetector;
import org.springframework.core.NativeDetector;
import org.springframework.core.SpringProperties;

/**
 * Turns off ahead-of-time processing. Generated code creates the beans of an application
 * that was processed ahead of time, and nothing can detach them from the initializers of
 * the database.
 */
final class AheadOfTime {

	private AheadOfTime() {
	}

	/**
	 * Makes Spring create the application from its classes.
	 * @return the error of a native image, which has only the generated code; empty if
	 * the classes are there
	 */
	static Optional<NativeImageException> leave() {
		if (NativeDetector.inNativeImage()) {
			return Optional.of(new NativeImageException());
		}
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
		return Optional.empty();
	}

}
