package brink.scenarios.verification;

import brink.engine.model.Scenario;
import brink.engine.stats.Share;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** P4 to P6 and P8: how threats and sanctions end, and which way they are moved by what moves them. */
final class SanctionPatterns {

    private static final String SCENARIO = "sanctions-episode";
    private static final int RUNS = 10_000;
    private static final int FEWER = 4_000;

    /** Runs played in all: of the record, and of ten settings. */
    static final int PLAYED = RUNS + 10 * FEWER;

    /** How far apart two shares must lie, in standard errors. */
    private static final double APART = 2;

    private static final String[] IMPOSED = {"complied", "given-up", "goes-on"};
    private static final String AUDIENCE = "actors.sender.audience=";
    private static final String BLOWBACK = "packages.sanctions.measures.trade.blowback=";
    private static final String SIZE = "packages.sanctions.measures.trade.expected=";

    private final Bench bench;
    private final Sample sample;

    SanctionPatterns(Bench bench) {
        this.bench = bench;
        sample = bench.play(scenario(), RUNS);
    }

    private static Scenario scenario(String... settings) {
        return Sample.shipped(SCENARIO, Optional.empty(), settings);
    }

    List<Pattern> all() {
        return List.of(threat(), stages(), success(), signs());
    }

    private Pattern threat() {
        return Pattern.of(
                "P4",
                Finding.share("threats to which the target concedes", 0.20, 0.26, share(sample, "conceded")),
                Finding.share("threats that are carried out", 0.51, 0.59, share(sample, IMPOSED)),
                Finding.share("threats from which the sender backs down", 0.19, 0.26, share(sample, "backed-down")));
    }

    private double whereImposed() {
        return (double) sample.count("complied") / sample.count(IMPOSED);
    }

    private Pattern stages() {
        double ratio = share(sample, "conceded") / whereImposed();
        return Pattern.of(
                "P5", Finding.number("success of threats over that of sanctions imposed", 0.9, 1.8, ratio, 2));
    }

    private Pattern success() {
        return Pattern.of("P6", Finding.share("sanctions imposed that succeed", 0.18, 0.39, whereImposed()));
    }

    /** Signs; of target, one type alone where its threshold is sought. */
    private Pattern signs() {
        Share[] wins = {wins(of(AUDIENCE + 0)), wins(of(AUDIENCE + 3))};
        Share[] kept = {kept(of(BLOWBACK + 0)), kept(of(BLOWBACK + 1))};
        Share[] careless = {resisted(careless(3)), resisted(careless(6))};
        Share[] small = {resisted(precise(0.5)), resisted(precise(1))};
        Share[] large = {resisted(precise(3)), resisted(precise(6))};
        return Pattern.of(
                "P8",
                new Finding("sender wins, without and with an audience", "rises", both(wins), rises(wins[0], wins[1])),
                new Finding(
                        "threats carried out, without and with blowback", "falls", both(kept), rises(kept[1], kept[0])),
                new Finding(
                        "targets that resist a package, and one of twice its size",
                        "falls",
                        both(careless),
                        rises(careless[1], careless[0])),
                new Finding(
                        "the same where only the best move counts, small and large",
                        "same",
                        both(small) + "; " + both(large),
                        small[0].equals(small[1]) && large[0].equals(large[1])));
    }

    private static String both(Share... shares) {
        return Stream.of(shares).map(each -> Finding.digits(each.value(), 3)).collect(Collectors.joining(", "));
    }

    private Sample of(String... settings) {
        return bench.play(scenario(settings), FEWER);
    }

    private Sample careless(double size) {
        return of(SIZE + size, "actors.target.types.stubborn.weight=0");
    }

    private Sample precise(double size) {
        return of(
                SIZE + size,
                "actors.target.types.stubborn.weight=0",
                "actors.target.lambda=1000",
                "actors.target.epsilon=0");
    }

    private static double share(Sample sample, String... outcomes) {
        return sample.share(outcomes).value();
    }

    private static Share wins(Sample sample) {
        return sample.share("conceded", "complied");
    }

    private static Share resisted(Sample sample) {
        String[] ends =
                Stream.concat(Stream.of(IMPOSED), Stream.of("backed-down")).toArray(String[]::new);
        return sample.share(ends);
    }

    /** How many of those resisted keep their word, in part at least. */
    private static Share kept(Sample sample) {
        return Share.of(sample.count(IMPOSED), resisted(sample).count());
    }

    private static boolean rises(Share from, Share to) {
        double error = Math.sqrt(variance(from) + variance(to));
        return to.value() - from.value() > APART * error;
    }

    private static double variance(Share share) {
        return share.value() * (1 - share.value()) / share.runs();
    }
}
