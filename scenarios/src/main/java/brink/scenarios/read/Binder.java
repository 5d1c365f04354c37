package brink.scenarios.read;

import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.source.Node;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** From a tree that the schema has passed to records; cannot fail. */
final class Binder {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(Map.class, each -> each.setNullHandling(emptyForNull()))
            .withConfigOverride(List.class, each -> each.setNullHandling(emptyForNull()))
            .build();

    private Binder() {}

    private static JsonSetter.Value emptyForNull() {
        return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    }

    static ScenarioDocument bind(Node.Fields root) {
        return MAPPER.treeToValue(JsonTrees.forBinding(root), ScenarioDocument.class);
    }
}
