package brink.scenarios.check;

import brink.scenarios.document.ActorEntry;
import brink.scenarios.document.CommitmentEntry;
import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.HazardEntry;
import brink.scenarios.document.MoveEntry;
import brink.scenarios.document.PackageEntry;
import brink.scenarios.document.PolicyEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.document.TalkEntry;
import brink.scenarios.document.TypeEntry;
import brink.scenarios.source.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every id that is mentioned must be the id of something. */
final class References implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        new Pass(subject, subject.document(), findings).run();
    }

    /** One pass over a document. */
    private record Pass(Subject subject, ScenarioDocument document, Findings findings) {

        void run() {
            subject.each(Record.class, this::entry);
            rung(Pointer.of("ladder", "start"), Optional.of(document.ladder().start()));
            need(Pointer.of("outcomes", "horizon"), document.outcomes().horizon(), "an outcome", outcomes());
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
                keys(at.child("shares"), measure.shares().keySet(), "an actor", actors());
                keys(at.child("leaks"), measure.leaks().keySet(), "an actor", actors());
            } else if (entry instanceof PackageEntry.CoalitionEntry coalition) {
                keys(at.child("partners"), coalition.partners().keySet(), "an actor", actors());
                keys(at.child("third-parties"), coalition.thirdParties().keySet(), "an actor", actors());
            } else if (entry instanceof PackageEntry.MemberEntry member) {
                keys(at.child("factors"), member.factors().keySet(), "an indicator", indicators());
            } else if (entry instanceof CommitmentEntry commitment) {
                actor(at.child("issuer"), commitment.issuer());
                actor(at.child("addressee"), commitment.addressee());
            } else if (entry instanceof CommitmentEntry.ResponseEntry response) {
                response.packageId().ifPresent(id -> sanctions(at.child("package"), id));
            } else if (entry instanceof TalkEntry talks) {
                actors(at.child("parties"), talks.parties());
                actors(at.child("needed"), talks.needed());
                keys(at.child("climate"), talks.climate().keySet(), "an indicator", indicators());
            } else if (entry instanceof TalkEntry.ProgressEntry progress) {
                indicator(at.child("indicator"), Optional.of(progress.indicator()));
            } else if (entry instanceof TalkEntry.OfferEntry offer) {
                actors(at.child("by"), offer.by());
            } else if (entry instanceof HazardEntry hazard) {
                keys(at.child("factors"), hazard.factors().keySet(), "an indicator", indicators());
            } else if (entry instanceof TypeEntry.StakesEntry stakes) {
                keys(at.child("indicators"), stakes.indicators().keySet(), "an indicator", indicators());
                keys(at.child("rungs"), stakes.rungs().keySet(), "a rung", rungs());
                keys(at.child("outcomes"), stakes.outcomes().keySet(), "an outcome", outcomes());
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
            condition.talks().ifPresent(test -> {
                talks(at.child("talks").child("id"), test.id());
                TalkEntry about = document.talks().get(test.id());
                if (about != null) {
                    Optional<Set<String>> menu = ids(about.menu(), "talks", test.id(), "menu");
                    test.offer()
                            .ifPresent(offer -> need(
                                    at.child("talks").child("offer"),
                                    offer,
                                    "an offer on the menu of " + test.id(),
                                    menu));
                }
            });
            condition.belief().ifPresent(test -> {
                Pointer belief = at.child("belief");
                actor(belief.child("observer"), test.observer());
                actor(belief.child("actor"), test.actor());
                ActorEntry about = document.actors().get(test.actor());
                if (about != null) {
                    Optional<Set<String>> types = ids(about.types(), "actors", test.actor(), "types");
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
            } else if (effect instanceof EffectEntry.Commit commit) {
                need(
                        at.child("commitment"),
                        commit.commitment(),
                        "a commitment",
                        ids(document.commitments(), "commitments"));
            } else if (effect instanceof EffectEntry.Convene convene) {
                talks(at.child("talks"), convene.talks());
            } else if (effect instanceof EffectEntry.Postpone postpone) {
                talks(at.child("talks"), postpone.talks());
            } else if (effect instanceof EffectEntry.CallOff off) {
                talks(at.child("talks"), off.talks());
            } else if (effect instanceof EffectEntry.Break broken) {
                talks(at.child("talks"), broken.talks());
            } else if (effect instanceof EffectEntry.Rung rung) {
                rung(at.child("to"), rung.to());
                rung(at.child("at-least"), rung.atLeast());
                rung(at.child("at-most"), rung.atMost());
            }
        }

        /** The ids of a collection; none at all if it is not what the author wrote, and anything may be one. */
        private Optional<Set<String>> ids(Map<String, ?> collection, String... path) {
            return subject.knows(path) ? Optional.of(collection.keySet()) : Optional.empty();
        }

        private Optional<Set<String>> indicators() {
            return ids(document.indicators(), "indicators");
        }

        private Optional<Set<String>> rungs() {
            return ids(document.ladder().rungs(), "ladder", "rungs");
        }

        private Optional<Set<String>> outcomes() {
            return ids(document.outcomes().ends(), "outcomes", "ends");
        }

        private Optional<Set<String>> actors() {
            return ids(document.actors(), "actors");
        }

        private void actors(Pointer at, List<String> ids) {
            for (int i = 0; i < ids.size(); i++) {
                actor(at.child(i), ids.get(i));
            }
        }

        private void actor(Pointer at, String id) {
            need(at, id, "an actor", actors());
        }

        private void move(Pointer at, String id) {
            need(at, id, "a move", ids(document.moves(), "moves"));
        }

        private void talks(Pointer at, String id) {
            need(at, id, "talks", ids(document.talks(), "talks"));
        }

        private void sanctions(Pointer at, String id) {
            need(at, id, "a package", ids(document.packages(), "packages"));
        }

        private void rung(Pointer at, Optional<String> id) {
            id.ifPresent(rung -> need(at, rung, "a rung", rungs()));
        }

        private void indicator(Pointer at, Optional<String> id) {
            id.ifPresent(indicator -> need(at, indicator, "an indicator", indicators()));
        }

        private void need(Pointer at, String id, String what, Optional<Set<String>> valid) {
            if (valid.isPresent() && !valid.get().contains(id)) {
                String message = "%s (%s) must be the id of %s".formatted(at.dotted(), id, what);
                findings.error("unknown-reference", at, message, findings.suggest(id, valid.get()));
            }
        }

        private void keys(Pointer at, Set<String> ids, String what, Optional<Set<String>> valid) {
            for (String id : ids) {
                if (valid.isPresent() && !valid.get().contains(id)) {
                    String message = "%s (%s) must be the id of %s"
                            .formatted(at.child(id).dotted(), id, what);
                    findings.errorAtKey("unknown-reference", at.child(id), message, findings.suggest(id, valid.get()));
                }
            }
        }
    }
}
