package dev.migrate;

import dev.migrate.internal.autogenerate.Autogenerator;
import dev.migrate.internal.execution.Executor;
import dev.migrate.internal.execution.Planner;
import dev.migrate.script.RevisionScripts;

/**
 * The parts of an engine that need to know the database product.
 *
 * @param planner decides the steps
 * @param executor runs them
 * @param reports reports the state of the database
 * @param scripts the revision files
 * @param offline writes the work of the executor as scripts
 * @param autogenerator compares the database with the target schema
 */
record Engine(Planner planner, Executor executor, Reports reports, RevisionScripts scripts, DatabaseScripts offline,
		Autogenerator autogenerator) {
}
