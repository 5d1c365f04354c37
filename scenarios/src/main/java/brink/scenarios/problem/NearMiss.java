package brink.scenarios.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class NearMiss {

    private NearMiss() {}

    /**
     * The valid name nearest to a wrong one.
     *
     * @param wrong what was written
     * @param valid what could have been written
     * @return the name with the fewest slips (a letter too many, too few, changed, or two neighbours
     *     swapped; upper and lower case alike), the first in alphabetical order among equals; empty
     *     when more than a third of its letters would be slips
     */
    public static Optional<String> of(String wrong, Collection<String> valid) {
        String best = null;
        int fewest = Math.max(1, Math.min(wrong.length(), 60) / 3) + 1;
        String lower = wrong.toLowerCase(Locale.ROOT);
        if (wrong.length() > 60) {
            return Optional.empty();
        }
        for (String candidate : valid) {
            if (Math.abs(candidate.length() - wrong.length()) > fewest) {
                continue;
            }
            int slips = distance(lower, candidate.toLowerCase(Locale.ROOT));
            boolean nearer = slips < fewest || (slips == fewest && best != null && candidate.compareTo(best) < 0);
            if (nearer) {
                best = candidate;
                fewest = slips;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Advice that names the nearest valid name.
     *
     * @param wrong what was written
     * @param valid what could have been written
     * @return {@code Maybe 'name'}; where none is near and there are few, all of them; else empty
     */
    public static String advice(String wrong, Collection<String> valid) {
        Optional<String> near = of(wrong, valid);
        if (near.isPresent()) {
            return "Maybe '" + near.get() + "'";
        }
        if (valid.isEmpty() || valid.size() > 12) {
            return "";
        }
        return valid.size() == 1
                ? "Maybe '" + valid.iterator().next() + "'"
                : "Maybe one of " + String.join(", ", valid.stream().sorted().toList());
    }

    /** Damerau-Levenshtein distance, adjacent transpositions only, row by row. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
