package brink.scenarios.document;

import java.util.List;
import java.util.Optional;

/** Who moves in which order within a step. */
public record TurnsEntry(List<String> order, String rule, Optional<String> note) {}
