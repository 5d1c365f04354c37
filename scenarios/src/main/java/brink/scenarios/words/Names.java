package brink.scenarios.words;

import brink.scenarios.document.ActorEntry;
import brink.scenarios.document.IndicatorEntry;
import brink.scenarios.document.LadderEntry;
import brink.scenarios.document.MoveEntry;
import brink.scenarios.document.OutcomesEntry;
import brink.scenarios.document.PackageEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.document.TalkEntry;
import brink.scenarios.document.TypeEntry;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The names behind the ids of a document, and units for its numbers. An id that names nothing stands for itself. */
record Names(ScenarioDocument document, SourceMap places) {

    /** Names alone, where no order is asked for. */
    static Names of(ScenarioDocument document) {
        return new Names(document, new SourceMap(new Node.Nothing(Place.whole(""))));
    }

    /** The members of an object in the order in which the author wrote them. */
    <T> Map<String, T> asWritten(Pointer at, Map<String, T> members) {
        Map<String, T> result = new LinkedHashMap<>();
        for (String id : places.find(at).map(Node::keys).orElse(Set.of())) {
            Optional.ofNullable(members.get(id)).ifPresent(member -> result.put(id, member));
        }
        members.forEach(result::putIfAbsent);
        return result;
    }

    private static <T> String name(Map<String, T> all, String id, Function<T, String> name) {
        return Optional.ofNullable(all.get(id)).map(name).orElse(id);
    }

    String actor(String id) {
        return name(document.actors(), id, ActorEntry::name);
    }

    /** Every actor, in the order of the turns. */
    Map<String, ActorEntry> actorsInTurn() {
        Map<String, ActorEntry> result = new LinkedHashMap<>();
        for (String id : document.turns().order()) {
            Optional.ofNullable(document.actors().get(id)).ifPresent(actor -> result.put(id, actor));
        }
        return result;
    }

    String actors(List<String> ids) {
        return Phrases.and(ids.stream().map(this::actor).toList());
    }

    String type(String actor, String id) {
        Optional<TypeEntry> type = Optional.ofNullable(document.actors().get(actor))
                .map(entry -> entry.types().get(id));
        return Phrases.quoted(type.flatMap(TypeEntry::name).orElse(id));
    }

    String rung(String id) {
        return Phrases.quoted(name(document.ladder().rungs(), id, LadderEntry.RungEntry::name));
    }

    String indicator(String id) {
        return Phrases.quoted(name(document.indicators(), id, IndicatorEntry::name));
    }

    String sanctions(String id) {
        return Phrases.quoted(name(document.packages(), id, PackageEntry::name));
    }

    String outcome(String id) {
        return Phrases.quoted(name(document.outcomes().ends(), id, OutcomesEntry.OutcomeEntry::name));
    }

    String commitment(String id) {
        return Phrases.quoted(
                name(document.commitments(), id, entry -> entry.name().orElse(id)));
    }

    String talks(String id) {
        return "the talks " + Phrases.quoted(name(document.talks(), id, TalkEntry::name));
    }

    String offer(String talks, String id) {
        Optional<TalkEntry> about = Optional.ofNullable(document.talks().get(talks));
        return Phrases.quoted(about.map(entry -> name(entry.menu(), id, TalkEntry.OfferEntry::name))
                .orElse(id));
    }

    String move(String id) {
        return Phrases.quoted(name(document.moves(), id, MoveEntry::name));
    }

    /** Who can make a move. */
    String mover(String move) {
        return Optional.ofNullable(document.moves().get(move))
                .map(entry -> actor(entry.actor()))
                .orElse("somebody");
    }

    /** A value of an indicator with its unit, where that reads as one. */
    String level(String indicator, double value) {
        Optional<String> unit = Optional.ofNullable(document.indicators().get(indicator))
                .map(IndicatorEntry::unit)
                .filter(Names::followsANumber);
        return Phrases.number(value) + unit.map(word -> " " + word).orElse("");
    }

    /** An index has no unit, and some units explain a scale rather than follow a number. */
    static boolean followsANumber(String unit) {
        return unit.matches("[\\p{L}%]+( [\\p{L}%]+)?") && !unit.equals("index") && !unit.equals("scale");
    }
}
