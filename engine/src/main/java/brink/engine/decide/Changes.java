package brink.engine.decide;

import brink.engine.plan.State;
import java.util.Arrays;

/** Changes to a state that can be taken back, last first. */
final class Changes {

    private final State state;
    private double[] before = new double[64];
    /** A place among the numbers or, if negative, the complement of one among the counters. */
    private int[] place = new int[64];

    private int count;

    Changes(State state) {
        this.state = state;
    }

    /** Number of changes. */
    int count() {
        return count;
    }

    /** Lets all changes stand. */
    void forget() {
        count = 0;
    }

    /** Sets a number. */
    void set(int number, double value) {
        note(number, state.real[number]);
        state.real[number] = value;
    }

    /** Sets a counter. */
    void count(int counter, int value) {
        note(~counter, state.counter[counter]);
        state.counter[counter] = value;
    }

    /** Takes changes back until only so many are left. */
    void takeBack(int left) {
        while (count > left) {
            count--;
            if (place[count] >= 0) {
                state.real[place[count]] = before[count];
            } else {
                state.counter[~place[count]] = (int) before[count];
            }
        }
    }

    private void note(int where, double value) {
        if (count == place.length) {
            place = Arrays.copyOf(place, 2 * count);
            before = Arrays.copyOf(before, 2 * count);
        }
        place[count] = where;
        before[count++] = value;
    }
}
