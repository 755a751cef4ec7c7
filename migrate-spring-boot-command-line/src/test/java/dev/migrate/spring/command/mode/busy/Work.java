package dev.migrate.spring.command.mode.busy;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Work for the start of the application, and for later at intervals. */
@Configuration(proxyBeanMethods = false)
class Work {

	@Scheduled(fixedDelay = 60_000)
	void scheduled() {
		Mark.SCHEDULED.leave();
	}

	@Bean
	ApplicationRunner applicationRunner() {
		return (args) -> Mark.APPLICATION_RUNNER.leave();
	}

	@Bean
	CommandLineRunner commandLineRunner() {
		return (args) -> Mark.COMMAND_LINE_RUNNER.leave();
	}

	@Bean
	JobDetail job() {
		return JobBuilder.newJob(QuartzJob.class).withIdentity("job").storeDurably().build();
	}

	@Bean
	Trigger trigger(JobDetail job) {
		return TriggerBuilder.newTrigger().forJob(job).startNow().build();
	}

	// Takes the words after migrate for its own arguments.
	@Bean
	Object strictAboutItsArguments(ApplicationArguments arguments) {
		if (!arguments.getNonOptionArgs().isEmpty()) {
			throw new IllegalArgumentException("Unknown argument: " + arguments.getNonOptionArgs());
		}
		return new Object();
	}

	/** A job of Quartz. */
	public static class QuartzJob implements Job {

		@Override
		public void execute(JobExecutionContext context) {
			Mark.QUARTZ.leave();
		}

	}

}
