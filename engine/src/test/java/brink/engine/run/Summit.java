package brink.engine.run;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.MeetingDraft;
import brink.engine.model.Condition;
import brink.engine.model.Condition.TalksStand;
import brink.engine.model.Effect;
import brink.engine.model.Effect.ArrangeTalks;
import brink.engine.model.Effect.ArrangeTalks.Arrangement;
import brink.engine.model.Meeting.Stage;
import brink.engine.model.Parameter;
import java.util.List;
import java.util.Optional;

/** What tests of talks have in common: ann and bob, and a summit at which she can offer peace. */
final class Summit {

    private Summit() {}

    /** Two who meet: what is settled gives ann and bob so many points. */
    static Crisis two(double ann, double bob) {
        Crisis crisis = Crisis.onLadder("calm").indicator("peace", 0, 1, 0).steps(6);
        crisis.actor("ann").lambda(1.5).wants(new StakesDraft().indicator("peace", ann));
        crisis.actor("bob").lambda(0.5).wants(new StakesDraft().indicator("peace", bob));
        return crisis;
    }

    static MeetingDraft annOffers() {
        return new MeetingDraft("summit", "ann", "bob").offer("peace", List.of("ann"), peace());
    }

    static Effect peace() {
        return Crisis.shift("peace", 1);
    }

    static Condition stand(Stage stage) {
        return new TalksStand("summit", stage, Optional.empty());
    }

    static Effect arrange(Arrangement arrangement) {
        return new ArrangeTalks("summit", arrangement, Optional.empty());
    }

    static Effect arrange(Arrangement arrangement, double days) {
        return new ArrangeTalks("summit", arrangement, Optional.of(Parameter.of("/days/" + arrangement, days)));
    }
}
