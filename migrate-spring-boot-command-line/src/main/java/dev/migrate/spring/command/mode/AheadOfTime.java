package dev.migrate.spring.command.mode;

import java.util.Optional;

import org.springframework.aot.AotDetector;
import org.springframework.core.NativeDetector;
import org.springframework.core.SpringProperties;

/**
 * The beans of an application that was processed ahead of time are made by generated
 * code, which nobody can detach from the initializers of the database.
 */
final class AheadOfTime {

	private AheadOfTime() {
	}

	/**
	 * Sees to it that the application is made from its classes.
	 * @return why it cannot be: there is nothing but the generated code
	 */
	static Optional<NativeImageException> leave() {
		if (NativeDetector.inNativeImage()) {
			return Optional.of(new NativeImageException());
		}
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
		return Optional.empty();
	}

}
