package brink.engine.model;

/**
 * How an indicator raises or lowers something else: by coefficient * (indicator - reference).
 *
 * @param indicator its id
 * @param coefficient per unit of the indicator; of the logarithm of a rate in a {@link Hazard}, points in a
 *     {@link Coalition}
 * @param reference level at which it changes nothing
 */
public record Factor(String indicator, Parameter coefficient, Parameter reference) {}
