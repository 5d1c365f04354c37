package brink.scenarios.read;

import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import java.util.List;

/**
 * A value of a document, seen through the schema.
 *
 * @param at its address
 * @param value what stands there
 * @param rules every subschema that may apply to it
 * @param own properties it is a value of; none for an element of a list or an entry under an id
 * @param around properties whose values it is a part of, innermost first
 */
record Site(Pointer at, Node value, List<Node.Fields> rules, List<Property> own, List<Property> around) {}
