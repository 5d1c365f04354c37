package brink.reports.story;

import brink.engine.stats.Share;
import java.util.Comparator;
import java.util.List;

/** Which of several shares is the largest, or which cannot be told from it: no more is claimed than intervals bear. */
final class Ranking {

    private static final int MOST_NAMED = 3;

    private Ranking() {}

    /**
     * Something that a share of runs does.
     *
     * @param name what it is
     * @param share how many runs do it
     */
    record Named(String name, Share share) {}

    /** The largest share and all whose intervals overlap its own, largest first; at least one. */
    static List<Named> first(List<Named> all) {
        List<Named> ranked = all.stream()
                .sorted(Comparator.comparingLong((Named named) -> named.share().count())
                        .reversed())
                .toList();
        Share first = ranked.get(0).share();
        return ranked.stream()
                .filter(named -> named.share().interval().overlaps(first.interval()))
                .toList();
    }

    /** Their names, the later ones only counted where there are many. */
    static String names(List<Named> some) {
        List<String> names = some.stream().map(Named::name).toList();
        if (names.size() <= MOST_NAMED) {
            return Wording.list(names);
        }
        String first = String.join(", ", names.subList(0, MOST_NAMED - 1));
        return "%s and %s others".formatted(first, names.size() - MOST_NAMED + 1);
    }

    /** The mean of their shares in whole per cent, without the sign. */
    static String near(List<Named> some) {
        double mean = some.stream()
                .mapToDouble(named -> named.share().value())
                .average()
                .orElseThrow();
        return Wording.number(mean * 100, 0);
    }
}
