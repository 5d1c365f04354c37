package brink.engine.plan;

import brink.engine.model.Actor;
import brink.engine.model.CalendarEvent;
import brink.engine.model.Commitment;
import brink.engine.model.Hazard;
import brink.engine.model.Indicator;
import brink.engine.model.Ladder;
import brink.engine.model.Meeting;
import brink.engine.model.Move;
import brink.engine.model.Outcomes;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;

/** Every id of a scenario and its index. */
final class Names {

    final Index rungs;
    final Index indicators;
    final Index actors;
    /** All actors' types, as "actor/type", actor by actor. */
    final Index types;

    final Index moves;
    final Index packages;
    final Index commitments;
    final Index talks;
    /** All offers, as "talks/offer", menu by menu. */
    final Index offers;

    final Index hazards;
    final Index events;
    final Index outcomes;

    Names(Scenario scenario) {
        rungs = Index.of("rung", scenario.ladder().rungs(), Ladder.Rung::id);
        indicators = Index.of("indicator", scenario.indicators(), Indicator::id);
        actors = Index.of("actor", scenario.actors(), Actor::id);
        types = Index.of(
                "type",
                scenario.actors().stream()
                        .flatMap(actor -> actor.types().stream().map(type -> actor.id() + "/" + type.id()))
                        .toList(),
                id -> id);
        moves = Index.of("move", scenario.moves(), Move::id);
        packages = Index.of("package", scenario.packages(), SanctionPackage::id);
        commitments = Index.of("commitment", scenario.commitments(), Commitment::id);
        talks = Index.of("talks", scenario.talks(), Meeting::id);
        offers = Index.of(
                "offer",
                scenario.talks().stream()
                        .flatMap(meeting -> meeting.menu().stream().map(offer -> meeting.id() + "/" + offer.id()))
                        .toList(),
                id -> id);
        hazards = Index.of("hazard", scenario.hazards(), Hazard::id);
        events = Index.of("calendar event", scenario.calendar(), CalendarEvent::id);
        outcomes = Index.of("outcome", scenario.outcomes().order(), Outcomes.Outcome::id);
    }
}
