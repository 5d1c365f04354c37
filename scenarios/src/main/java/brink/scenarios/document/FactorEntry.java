package brink.scenarios.document;

import java.util.Optional;

/** How an indicator raises or lowers a rate, or what taking part is worth. */
public record FactorEntry(ParameterEntry coefficient, ParameterEntry reference, Optional<String> note) {}
