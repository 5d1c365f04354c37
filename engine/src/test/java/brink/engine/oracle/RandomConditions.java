package brink.engine.oracle;

import brink.engine.Crisis;
import brink.engine.model.Condition;
import brink.engine.model.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Conditions without rhyme or reason, over the names of a {@link RandomCrisis}. */
public final class RandomConditions {

    /** Whether conditions that have to hold for some time may occur. */
    public enum Memory {
        /** They may. */
        WITH,
        /** They may not. */
        WITHOUT
    }

    private final Random random;
    private final Memory memory;

    /** Conditions drawn with a given generator. */
    public RandomConditions(Random random, Memory memory) {
        this.random = random;
        this.memory = memory;
    }

    /** A condition that nests no deeper than given. */
    public Condition condition(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(memory == Memory.WITH ? 6 : 5);
        return switch (kind) {
            case 1 -> new Condition.All(parts(depth));
            case 2 -> new Condition.Any(parts(depth));
            case 3 -> new Condition.Not(condition(depth - 1));
            case 5 -> new Condition.Held(condition(depth - 1), p(1 + random.nextInt(4)));
            default -> leaf();
        };
    }

    private List<Condition> parts(int depth) {
        return Stream.generate(() -> condition(depth - 1))
                .limit(random.nextInt(5))
                .toList();
    }

    private Condition leaf() {
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.OnRung(maybe("r" + random.nextInt(4)), maybe("r" + random.nextInt(4)));
            case 1 -> new Condition.InRange("x" + random.nextInt(3), maybe(bound()), maybe(bound()));
            case 2 ->
                new Condition.InWindow(
                        maybe(Crisis.START.plusDays(random.nextInt(40) - 5L)),
                        maybe(Crisis.START.plusDays(random.nextInt(40) - 5L)));
            case 3 ->
                new Condition.Made(
                        RandomCrisis.MOVES.get(random.nextInt(RandomCrisis.MOVES.size())),
                        1 + random.nextInt(3),
                        maybe(p(random.nextInt(20))));
            case 4 -> new Condition.InForce("p" + random.nextInt(2));
            default -> believes();
        };
    }

    Condition believes() {
        List<String> actors = List.of("a", "b");
        return new Condition.Believes(
                actors.get(random.nextInt(2)), actors.get(random.nextInt(2)), "t0", p(random.nextInt(10) / 10.0));
    }

    private Parameter bound() {
        return p(random.nextInt(20) - 10);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static Parameter p(double value) {
        return Parameter.of("/number/" + value, value);
    }

    /** So many of them. */
    public List<Condition> list(int count, int depth) {
        return IntStream.range(0, count).mapToObj(i -> condition(depth)).toList();
    }
}
