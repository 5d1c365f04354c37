package brink.scenarios.check;

import brink.scenarios.document.TypeEntry;
import brink.scenarios.source.Pointer;

/** At least one type of an actor must have a weight above 0, or no type could be drawn. */
final class TypeWeights implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.document().actors().forEach((id, actor) -> {
            if (actor.types().values().stream().allMatch(TypeWeights::isNothing)) {
                Pointer at = Pointer.of("actors", id, "types");
                String message = "%s: the weights add up to 0, one of them must be above 0".formatted(at.dotted());
                findings.error("sum", at, message, "");
            }
        });
    }

    private static boolean isNothing(TypeEntry type) {
        return type.weight()
                .flatMap(Distributions::sound)
                .filter(weight -> weight.high() <= 0)
                .isPresent();
    }
}
