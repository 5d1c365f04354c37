package brink.scenarios.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Ids made from what people write instead. */
public final class Ids {

    private Ids() {}

    /**
     * The id nearest to a text: lower case, without accents, with hyphens for everything between words.
     *
     * @param text any text
     * @return an id, or nothing if the text holds no letter
     */
    public static Optional<String> of(String text) {
        String id = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return Optional.of(id).filter(found -> !found.isEmpty());
    }
}
