package brink.cli;

import brink.reports.write.Digits;
import brink.reports.write.Json;
import tools.jackson.databind.JsonNode;

/**
 * Numbers as a scenario file takes them: as they are, or as a duration where one stands there now.
 *
 * @param scenario the file after merging
 */
record ValueText(JsonNode scenario) {

    private static final String DURATION = "P[0-9T].*";

    /** Reads the file as it stands. */
    static ValueText of(SoundScenario sound) {
        return new ValueText(Json.read(sound.resolved().text()));
    }

    /**
     * A value for a path.
     *
     * @param path keys joined by dots
     * @param value a number; days where it is a time
     */
    String at(String path, double value) {
        JsonNode node = scenario.at("/" + path.replace('.', '/'));
        String number = Digits.text(value);
        return isDuration(node) ? "P" + number + "D" : number;
    }

    /** Whether it is a duration, or a distribution of one. */
    private static boolean isDuration(JsonNode node) {
        if (node.isString()) {
            return node.asString().matches(DURATION);
        }
        for (JsonNode inner : node) {
            if (isDuration(inner)) {
                return true;
            }
        }
        return false;
    }
}
