package dev.migrate.internal.execution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.execution.Step;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a run, over all its sessions: those that are done, and the current one.
 */
final class RunSteps {

	private final List<Step> done = new ArrayList<>();

	private @Nullable Started started;

	private @Nullable StepRun interrupted;

	void start(Step step) {
		this.started = new Started(step, Instant.now());
	}

	// The current step is done.
	void done(Step step) {
		this.done.add(step);
		this.started = null;
	}

	// The current step, or null between two steps.
	@Nullable Step current() {
		return (this.started != null) ? this.started.step() : null;
	}

	// The session was lost in this step.
	void interrupted(StepRun run) {
		this.interrupted = run;
	}

	// The step in which the session was lost, or null if it was lost between steps.
	// Returned only once.
	@Nullable StepRun takeInterrupted() {
		StepRun taken = this.interrupted;
		this.interrupted = null;
		return taken;
	}

	// The step that was running when the session was lost, or null if none was. Returned
	// only once.
	@Nullable Started takeStarted() {
		Started taken = this.started;
		this.started = null;
		return taken;
	}

	List<Step> done() {
		return List.copyOf(this.done);
	}

	List<RevisionId> revisionsDone() {
		return this.done.stream().flatMap((step) -> step.revisions().stream()).toList();
	}

	/**
	 * A step that has started.
	 *
	 * @param step the step
	 * @param at the time of its start
	 */
	record Started(Step step, Instant at) {
	}

}
