package brink.scenarios.check;

import brink.scenarios.document.ActorEntry;
import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.HazardEntry;
import brink.scenarios.document.MoveEntry;
import brink.scenarios.document.PackageEntry;
import brink.scenarios.document.PolicyEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.document.TypeEntry;
import brink.scenarios.source.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every id that is mentioned must be the id of something. */
final class References implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        new Pass(subject.document(), findings).run(subject);
    }

    /** One pass over a document. */
    private record Pass(ScenarioDocument document, Findings findings) {

        void run(Subject subject) {
            subject.each(Record.class, this::entry);
            rung(Pointer.of("ladder", "start"), Optional.of(document.ladder().start()));
            Set<String> ends = document.outcomes().ends().keySet();
            need(Pointer.of("outcomes", "horizon"), document.outcomes().horizon(), "an outcome", ends);
        }

        private void entry(Pointer at, Record entry) {
            if (entry instanceof ConditionEntry condition) {
                condition(at, condition);
            } else if (entry instanceof EffectEntry effect) {
                effect(at, effect);
            } else if (entry instanceof ActorEntry actor) {
                actor.foresight()
                        .flatMap(ActorEntry.ForesightEntry::rivals)
                        .ifPresent(rivals -> actors(at.child("foresight").child("rivals"), rivals));
            } else if (entry instanceof MoveEntry move) {
                actor(at.child("actor"), move.actor());
                move.observers().ifPresent(observers -> actors(at.child("observers"), observers));
            } else if (entry instanceof PackageEntry sanctions) {
                actor(at.child("target"), sanctions.target());
            } else if (entry instanceof PackageEntry.MeasureEntry measure) {
                keys(
                        at.child("shares"),
                        measure.shares().keySet(),
                        "an actor",
                        document.actors().keySet());
            } else if (entry instanceof HazardEntry hazard) {
                keys(at.child("factors"), hazard.factors().keySet(), "an indicator", indicators());
            } else if (entry instanceof TypeEntry.StakesEntry stakes) {
                keys(at.child("indicators"), stakes.indicators().keySet(), "an indicator", indicators());
                keys(at.child("rungs"), stakes.rungs().keySet(), "a rung", rungs());
                Set<String> ends = document.outcomes().ends().keySet();
                keys(at.child("outcomes"), stakes.outcomes().keySet(), "an outcome", ends);
            } else if (entry instanceof TypeEntry.FlowEntry flow) {
                rung(at.child("rung"), flow.rung());
                indicator(at.child("indicator"), flow.indicator());
            } else if (entry instanceof PolicyEntry.LineEntry line) {
                move(at.child("move"), line.move());
            } else if (entry instanceof PolicyEntry.RuleEntry rule) {
                move(at.child("move"), rule.move());
            }
        }

        private void condition(Pointer at, ConditionEntry condition) {
            condition.rung().ifPresent(test -> {
                rung(at.child("rung").child("is"), test.is());
                rung(at.child("rung").child("at-least"), test.atLeast());
                rung(at.child("rung").child("at-most"), test.atMost());
            });
            condition
                    .indicator()
                    .ifPresent(test -> indicator(at.child("indicator").child("id"), Optional.of(test.id())));
            condition.move().ifPresent(test -> move(at.child("move").child("id"), test.id()));
            condition.inForce().ifPresent(test -> sanctions(at.child("in-force").child("package"), test.packageId()));
            condition.belief().ifPresent(test -> {
                Pointer belief = at.child("belief");
                actor(belief.child("observer"), test.observer());
                actor(belief.child("actor"), test.actor());
                ActorEntry about = document.actors().get(test.actor());
                if (about != null) {
                    Set<String> types = about.types().keySet();
                    need(belief.child("type"), test.type(), "a type of " + test.actor(), types);
                }
            });
        }

        private void effect(Pointer at, EffectEntry effect) {
            if (effect instanceof EffectEntry.Shift shift) {
                indicator(at.child("indicator"), Optional.of(shift.indicator()));
            } else if (effect instanceof EffectEntry.Assign assign) {
                indicator(at.child("indicator"), Optional.of(assign.indicator()));
            } else if (effect instanceof EffectEntry.Order order) {
                sanctions(at.child("package"), order.packageId());
            } else if (effect instanceof EffectEntry.Lift lift) {
                sanctions(at.child("package"), lift.packageId());
            } else if (effect instanceof EffectEntry.Rung rung) {
                rung(at.child("to"), rung.to());
                rung(at.child("at-least"), rung.atLeast());
                rung(at.child("at-most"), rung.atMost());
            }
        }

        private Set<String> indicators() {
            return document.indicators().keySet();
        }

        private Set<String> rungs() {
            return document.ladder().rungs().keySet();
        }

        private void actors(Pointer at, List<String> ids) {
            for (int i = 0; i < ids.size(); i++) {
                actor(at.child(i), ids.get(i));
            }
        }

        private void actor(Pointer at, String id) {
            need(at, id, "an actor", document.actors().keySet());
        }

        private void move(Pointer at, String id) {
            need(at, id, "a move", document.moves().keySet());
        }

        private void sanctions(Pointer at, String id) {
            need(at, id, "a package", document.packages().keySet());
        }

        private void rung(Pointer at, Optional<String> id) {
            id.ifPresent(rung -> need(at, rung, "a rung", rungs()));
        }

        private void indicator(Pointer at, Optional<String> id) {
            id.ifPresent(indicator -> need(at, indicator, "an indicator", indicators()));
        }

        private void need(Pointer at, String id, String what, Set<String> valid) {
            if (!valid.contains(id)) {
                String message = "%s (%s) must be the id of %s".formatted(at.dotted(), id, what);
                findings.error("unknown-reference", at, message, findings.suggest(id, valid));
            }
        }

        private void keys(Pointer at, Set<String> ids, String what, Set<String> valid) {
            for (String id : ids) {
                if (!valid.contains(id)) {
                    String message = "%s (%s) must be the id of %s"
                            .formatted(at.child(id).dotted(), id, what);
                    findings.errorAtKey("unknown-reference", at.child(id), message, findings.suggest(id, valid));
                }
            }
        }
    }
}
