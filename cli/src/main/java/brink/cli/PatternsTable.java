package brink.cli;

import brink.reports.write.Csv;
import brink.scenarios.verification.Finding;
import brink.scenarios.verification.Pattern;
import brink.scenarios.verification.Patterns;
import brink.scenarios.words.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Patterns on record: what counts as reproduced beside what brink gives. */
final class PatternsTable {

    private final List<Pattern> all;

    PatternsTable(List<Pattern> all) {
        this.all = all;
    }

    ExitCode code() {
        return Patterns.areEnough(all) ? ExitCode.OK : ExitCode.NO;
    }

    String text() {
        List<List<String>> rows = new ArrayList<>();
        for (Pattern pattern : all) {
            String id = pattern.id();
            for (Finding finding : pattern.findings()) {
                rows.add(List.of(id, finding.what(), finding.band(), finding.figure(), held(finding)));
                id = "";
            }
        }
        String table = new WordsText(Screen.WIDTH)
                .table(new Table(List.of("", "pattern", "band", "figure", "holds"), rows))
                .stripTrailing();
        long held = all.stream().filter(Pattern::holds).count();
        return table + "\n\n%s of %s patterns hold; %s are asked for\n".formatted(held, all.size(), Patterns.ENOUGH);
    }

    String csv() {
        StringBuilder csv = new StringBuilder("pattern,what,band,figure,holds\n");
        for (Pattern pattern : all) {
            for (Finding finding : pattern.findings()) {
                csv.append(Stream.of(pattern.id(), finding.what(), finding.band(), finding.figure(), held(finding))
                                .map(Csv::cell)
                                .collect(Collectors.joining(",")))
                        .append('\n');
            }
        }
        return csv.toString();
    }

    private static String held(Finding finding) {
        return finding.holds() ? "yes" : "no";
    }
}
