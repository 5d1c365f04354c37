/**
 * Claims about a scenario: files that stand beside it and say, before anything is played, how each claim is tried.
 *
 * <p>A file of claims goes the way of a scenario: its text is held against a schema, then every id that it mentions
 * against the scenario. The arms that it asks for are the scenario with variants, its own and those of the file,
 * and are read and checked like any other scenario.
 */
@NullMarked
package brink.scenarios.claims;

import org.jspecify.annotations.NullMarked;
