package brink.cli;

import brink.engine.model.Meeting;
import java.util.List;

/**
 * An offer and the talks on whose menu it stands.
 *
 * @param meeting the talks
 * @param offer the offer
 */
record MenuItem(Meeting meeting, Meeting.Offer offer) {

    /** The offer with an index over all offers. */
    static MenuItem at(int index, List<Meeting> talks) {
        return talks.stream()
                .flatMap(meeting -> meeting.menu().stream().map(offer -> new MenuItem(meeting, offer)))
                .skip(index)
                .findFirst()
                .orElseThrow();
    }
}
