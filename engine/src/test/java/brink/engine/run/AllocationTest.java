package brink.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.Whole;
import brink.engine.plan.Plan;
import brink.engine.random.Seed;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** The inner loop allocates nothing. */
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static long bytes(Player player, int runs) {
        Witness nobody = new Witness() {};
        Seed seed = new Seed(1);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int run = 0; run < runs; run++) {
            player.play(seed, run, nobody);
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** The virtual machine itself allocates a little while it warms up: the least of five rounds counts. */
    @Test
    void anAdditionalRunAllocatesNothing() {
        Player player = new Player(Plan.of(Whole.crisis().build()));
        bytes(player, 2_000);
        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            few = Math.min(few, bytes(player, 100));
            many = Math.min(many, bytes(player, 1_100));
        }
        assertThat((many - few) / 1_000.0).as("bytes per additional run").isLessThan(1);
    }
}
