package brink.scenarios.words;

import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.source.SourceMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario in words.
 *
 * @param title the scenario's own
 * @param sections in the order of {@link Topic}; a topic on which the file says nothing has none
 */
public record ScenarioInWords(String title, List<Section> sections) {

    /** Copies the list. */
    public ScenarioInWords {
        sections = List.copyOf(sections);
    }

    /**
     * Puts a scenario into words.
     *
     * @param document merged, without errors other than of parts that are not simulated yet
     * @param places what the document was bound from: its variants are found there
     * @return the words; the same document always has the same
     */
    public static ScenarioInWords of(ScenarioDocument document, SourceMap places) {
        Names names = new Names(document, places);
        List<Section> sections = new ArrayList<>();
        add(sections, Topic.ABOUT, AboutInWords.about(document));
        add(sections, Topic.TIME, AboutInWords.time(names));
        add(sections, Topic.LADDER, StateInWords.ladder(names));
        add(sections, Topic.INDICATORS, StateInWords.indicators(names));
        add(sections, Topic.ACTORS, new ActorsInWords(names).blocks());
        add(sections, Topic.MOVES, new MovesInWords(names).blocks());
        add(sections, Topic.SANCTIONS, new SanctionsInWords(names).blocks());
        add(sections, Topic.COMMITMENTS, new CommitmentsInWords(names).blocks());
        add(sections, Topic.TALKS, new TalksInWords(names).blocks());
        add(sections, Topic.HAZARDS, new IncidentsInWords(names).hazards());
        add(sections, Topic.CALENDAR, new IncidentsInWords(names).calendar());
        add(sections, Topic.OUTCOMES, OutcomesInWords.blocks(names));
        add(sections, Topic.VARIANTS, AboutInWords.variants(places));
        add(sections, Topic.SOURCES, SourcesInWords.blocks(document));
        return new ScenarioInWords(Remarks.flat(document.title()), sections);
    }

    private static void add(List<Section> sections, Topic topic, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(topic, blocks));
        }
    }

    /**
     * The section about one topic alone.
     *
     * @param topic any
     * @return the scenario in words, with at most one section
     */
    public ScenarioInWords only(Topic topic) {
        return new ScenarioInWords(
                title,
                sections.stream().filter(section -> section.topic() == topic).toList());
    }
}
