package brink.scenarios.words;

import brink.engine.quantity.Elementary;
import brink.scenarios.amount.Amounts;
import brink.scenarios.document.ActorEntry;
import brink.scenarios.document.ActorEntry.ForesightEntry;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.document.PolicyEntry;
import brink.scenarios.document.TypeEntry;
import brink.scenarios.source.Pointer;
import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who decides: how often, how well, by what, and for what. */
final class ActorsInWords {

    private static final String YEAR = Phrases.count(Defaults.HORIZON, "day");
    private static final String PROVISIONAL = " (not simulated yet)";

    private static final String POINTS = "Stakes are in points: a point is 1 % of an actor's own yearly output. "
            + "Which of several types it is, an actor alone knows.";
    private static final String DEFAULTS = "If nothing else is said, an actor chooses by value: the better a move, "
            + "the more often. It slips, and makes any move open to it, in %s of its decisions. It looks at its own "
            + "move alone, not at replies, and at losses from sanctions over %s ahead; a point of them counts as 1 "
            + "point.";

    private final Names names;

    ActorsInWords(Names names) {
        this.names = names;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(POINTS));
        blocks.add(new Paragraph(DEFAULTS.formatted(Phrases.percent(Defaults.EPSILON), YEAR)));
        names.actorsInTurn().forEach((id, actor) -> {
            blocks.add(new Heading("%s (%s)".formatted(actor.name(), id)));
            String remark = Remarks.of(actor.source(), actor.confidence(), actor.reading(), actor.note());
            if (!remark.isEmpty()) {
                blocks.add(new Paragraph(remark));
            }
            blocks.add(new Points(points(id, actor)));
        });
        return blocks;
    }

    /** What is said of an actor beneath its name. */
    List<Point> points(String id, ActorEntry actor) {
        List<Point> points = new ArrayList<>(List.of(Point.of(pace(actor)), Point.of(lambda(actor.lambda()))));
        actor.policy().map(this::policy).ifPresent(points::add);
        actor.epsilon().map(ActorsInWords::slips).map(Point::of).ifPresent(points::add);
        actor.foresight().map(this::foresight).map(Point::of).ifPresent(points::add);
        actor.lossAversion().map(ActorsInWords::aversion).map(Point::of).ifPresent(points::add);
        actor.typeDrift().map(ActorsInWords::drift).map(Point::of).ifPresent(points::add);
        if (actor.audience().isPresent() || actor.audienceHalfLife().isPresent()) {
            points.add(Point.of(audience(actor)));
        }
        points.addAll(types(Pointer.of("actors", id), actor));
        return points;
    }

    private static String pace(ActorEntry actor) {
        Optional<ParameterEntry> rate = actor.pace().rate();
        if (rate.isEmpty()) {
            return "Can act at every step.";
        }
        String every = Phrases.about(1 / Spread.median(rate.get()), 2);
        String days = every.equals("1") ? "every day" : "every " + every + " days";
        Spread spread = Spread.of(rate.get(), Phrases::number);
        return spread.isKnown()
                ? "Can act about %s (%s opportunities a day).".formatted(days, spread.words())
                : "Can act about %s (opportunities a day: %s).".formatted(days, spread.words());
    }

    /** In logit choice, the better of two moves one point apart has the odds exp(lambda). */
    private static String lambda(ParameterEntry lambda) {
        double median = Spread.median(lambda);
        String better = Phrases.about(100 / (1 + Elementary.exp(-median)), 2) + " %";
        String example = "of two moves 1 point apart it takes the better one %s of the time".formatted(better);
        Spread spread = Spread.of(lambda, Phrases::number);
        return spread.isKnown()
                ? "Precision (lambda) %s per point: %s.".formatted(spread.words(), example)
                : "Precision (lambda) per point is uncertain, %s; at its median of %s, %s."
                        .formatted(spread.words(), Phrases.about(median, 2), example);
    }

    private static String slips(ParameterEntry epsilon) {
        if (!Amounts.isUncertain(epsilon) && Spread.median(epsilon) == 0) {
            return "Never slips.";
        }
        return "Slips, and makes any move open to it, in %s of its decisions."
                .formatted(Spread.of(epsilon, Phrases::percent).words("an uncertain share"));
    }

    private String foresight(ForesightEntry given) {
        int depth = given.depth().orElse(Defaults.DEPTH);
        String plies = depth == Defaults.DEPTH
                ? "Looks at its own move alone, not at replies (depth %s)".formatted(depth)
                : "Looks %s moves ahead, its own included".formatted(depth);
        String rivals = given.rivals()
                .map(ids -> ids.isEmpty() ? ", at nobody's replies" : ", at replies of %s".formatted(names.actors(ids)))
                .orElse("");
        String horizon = given.horizon()
                .map(time -> Spread.of(time).words("an uncertain time"))
                .orElse(YEAR);
        String discount = given.discount()
                .map(worth -> "; a point a week later is worth %s of a point now"
                        .formatted(Spread.of(worth, Phrases::percent).words("an uncertain share")))
                .orElse("");
        String learning = given.learning().equals(Optional.of("active"))
                ? " Reckons with what the moves it thinks of would teach those who see them."
                : "";
        return "%s%s, and at losses from sanctions over %s ahead%s.%s%s"
                .formatted(plies, rivals, horizon, discount, learning, Remarks.note(given.note()));
    }

    private Point policy(PolicyEntry policy) {
        if (policy instanceof PolicyEntry.Random random) {
            return Point.of(
                    "Chooses at random, each move open to it with the same probability." + Remarks.note(random.note()));
        }
        if (policy instanceof PolicyEntry.Scripted scripted) {
            List<Point> lines = scripted.script().stream()
                    .map(line -> Point.of("%s: %s.%s"
                            .formatted(Phrases.date(line.date()), names.move(line.move()), Remarks.note(line.note()))))
                    .toList();
            return new Point(
                    "Follows a script while it lasts, then chooses by value:" + Remarks.note(scripted.note()), lines);
        }
        if (policy instanceof PolicyEntry.Rules rules) {
            ConditionInWords conditions = new ConditionInWords(names);
            List<Point> lines = rules.rules().stream()
                    .map(rule -> Point.of("%s when %s.%s"
                            .formatted(
                                    names.move(rule.move()),
                                    conditions.clause(rule.when()),
                                    Remarks.note(rule.note()))))
                    .toList();
            return new Point(
                    "Follows rules, the first that applies and can be followed; else it waits:"
                            + Remarks.note(rules.note()),
                    lines);
        }
        if (policy instanceof PolicyEntry.Human human) {
            return Point.of("Is played by a person%s.%s".formatted(PROVISIONAL, Remarks.note(human.note())));
        }
        PolicyEntry.Quantal quantal = (PolicyEntry.Quantal) policy;
        return Point.of("Chooses by value: the better a move, the more often." + Remarks.note(quantal.note()));
    }

    private static String aversion(ParameterEntry factor) {
        return "Counts what would be worse than now times %s."
                .formatted(Spread.of(factor, Phrases::number).words("an uncertain factor"));
    }

    private static String drift(ParameterEntry perDay) {
        return "Its type is drawn anew at a rate of %s a day; the others know that."
                .formatted(Spread.of(perDay, Phrases::number).words("an uncertain number"));
    }

    private static String audience(ActorEntry actor) {
        String price = actor.audience()
                .map(given -> Spread.of(given, Phrases::number).words())
                .orElse(Phrases.number(Defaults.AUDIENCE));
        String forgotten = actor.audienceHalfLife()
                .map(time -> ", half of it forgotten after " + Spread.of(time).words("an uncertain time"))
                .orElse("");
        return "To break a public word on which it staked its name costs it %s points%s.".formatted(price, forgotten);
    }

    private List<Point> types(Pointer at, ActorEntry actor) {
        Map<String, TypeEntry> types = names.asWritten(at.child("types"), actor.types());
        boolean known = types.values().stream()
                .allMatch(type -> type.weight().filter(Amounts::isUncertain).isEmpty());
        double sum = types.values().stream().mapToDouble(ActorsInWords::weight).sum();
        StakesInWords stakes = new StakesInWords(names);
        List<Point> points = new ArrayList<>();
        types.forEach((id, type) -> {
            String name = type.name()
                    .map(text -> "%s (%s)".formatted(Phrases.quoted(text), id))
                    .orElse(Phrases.quoted(id));
            String remark = Remarks.of(type.source(), type.confidence(), type.reading(), type.note());
            String share = (known ? "" : "about ") + Phrases.about(100 * weight(type) / sum, 2) + " %";
            String weight = type.weight()
                    .filter(given -> !known || Math.abs(sum - 1) > 1e-9)
                    .map(given ->
                            ", weight " + Spread.of(given, Phrases::number).words())
                    .orElse("");
            String head = types.size() == 1
                    ? "What it wants (type %s):".formatted(name)
                    : "With a probability of %s it is of the type %s%s:".formatted(share, name, weight);
            points.add(new Point(remark.isEmpty() ? head : head + " " + remark, stakes.points(type.stakes())));
        });
        return points;
    }

    private static double weight(TypeEntry type) {
        return type.weight().map(Spread::median).orElse(Defaults.WEIGHT);
    }
}
