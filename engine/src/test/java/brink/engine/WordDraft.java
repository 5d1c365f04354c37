package brink.engine;

import brink.engine.model.Commitment;
import brink.engine.model.Commitment.Deadline;
import brink.engine.model.Condition;
import brink.engine.model.Effect;
import brink.engine.model.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A commitment in the making: clear, public, fully staked and within the issuer's power. */
public final class WordDraft {
    private final String id;
    private final String issuer;
    private final String addressee;
    private Commitment.Trigger trigger = new Commitment.Trigger.When(Condition.ALWAYS);
    private Commitment.Response response = new Commitment.Response.Act(List.of());
    private double disclosure = 1;
    private double guess = 1;
    private double publicity = 1;
    private double stake = 1;
    private double capability = 1;
    private Optional<Deadline> deadline = Optional.empty();
    private boolean given = true;

    /** A word of one actor to another. */
    public WordDraft(String id, String issuer, String addressee) {
        this.id = id;
        this.issuer = issuer;
        this.addressee = addressee;
    }

    /** Due when a condition holds. */
    public WordDraft when(Condition condition) {
        trigger = new Commitment.Trigger.When(condition);
        return this;
    }

    /** Due from a severity on, drawn so clearly. */
    public WordDraft from(double severity, double clear) {
        trigger = new Commitment.Trigger.Severity(
                Parameter.of("/word/" + id + "/severity", severity), Parameter.of("/word/" + id + "/clarity", clear));
        return this;
    }

    /** So much of the package is shown, and the rest taken for so many times what it is; before what it promises. */
    public WordDraft showing(double shown, double taken) {
        disclosure = shown;
        guess = taken;
        return this;
    }

    /** Promises a package, or a part of it. */
    public WordDraft sanction(String sanctions, double partial) {
        response = new Commitment.Response.Sanction(
                sanctions,
                Parameter.of("/word/" + id + "/partial", partial),
                new Commitment.Showing(
                        Parameter.of("/word/" + id + "/disclosure", disclosure),
                        Parameter.of("/word/" + id + "/guess", guess)));
        return this;
    }

    /** Promises something else. */
    public WordDraft does(Effect... effects) {
        response = new Commitment.Response.Act(List.of(effects));
        return this;
    }

    /** How public it is, and how much is staked on it. */
    public WordDraft staked(double openly, double name) {
        publicity = openly;
        stake = name;
        return this;
    }

    /** How likely the issuer can keep it. */
    public WordDraft capability(double able) {
        capability = able;
        return this;
    }

    /** After how many days it lapses. */
    public WordDraft deadline(double days) {
        deadline = Optional.of(new Deadline.After(Parameter.of("/word/" + id + "/deadline", days)));
        return this;
    }

    /** First day on which it does not bind. */
    public WordDraft until(LocalDate date) {
        deadline = Optional.of(new Deadline.On(date));
        return this;
    }

    /** Not given before the crisis begins. */
    public WordDraft later() {
        given = false;
        return this;
    }

    /** The commitment. */
    public Commitment build() {
        String path = "/word/" + id + "/";
        return new Commitment(
                id,
                id,
                issuer,
                addressee,
                Commitment.Kind.THREAT,
                trigger,
                response,
                new Commitment.Wording(
                        Parameter.of(path + "publicity", publicity),
                        Parameter.of(path + "stake", stake),
                        Parameter.of(path + "capability", capability)),
                deadline,
                given);
    }
}
