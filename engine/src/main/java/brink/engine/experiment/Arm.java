package brink.engine.experiment;

import brink.engine.model.Scenario;

/**
 * One of the worlds that are compared.
 *
 * @param name for readers, unique within an experiment
 * @param scenario the world
 */
public record Arm(String name, Scenario scenario) {}
