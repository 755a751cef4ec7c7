package dev.migrate.spring.command.mode;

import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.line.CommandLineRun;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;

/**
 * Runs the command as the last step of the refresh of the context, and ends the process.
 * No listener hears that the context is refreshed. It starts no other lifecycle bean, so
 * schedulers, message listeners and the like stay off.
 */
final class CommandLifecycle implements LifecycleProcessor {

	private final ConfigurableApplicationContext context;

	private final CommandLineRun run;

	CommandLifecycle(ConfigurableApplicationContext context, CommandLineRun run) {
		this.context = context;
		this.run = run;
	}

	@Override
	public void onRefresh() {
		Runtime.getRuntime().addShutdownHook(new Thread(this::interrupt, "migrate-interrupt"));
		ExitCode code = run();
		System.exit(code.value());
	}

	private ExitCode run() {
		try {
			ExitCode code = this.run.in(this.context);
			// Closing the context would call its listeners, which have not been started.
			this.context.getBeanFactory().destroySingletons();
			return code;
		}
		finally {
			this.run.ended();
		}
	}

	// A signal ends the process; the hook waits for the last output of the command.
	private void interrupt() {
		try {
			this.run.interrupt();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void onClose() {
	}

	@Override
	public void start() {
	}

	@Override
	public void stop() {
	}

	@Override
	public boolean isRunning() {
		return false;
	}

}
