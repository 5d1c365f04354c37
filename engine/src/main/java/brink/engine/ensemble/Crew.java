package brink.engine.ensemble;

import brink.engine.decide.Chooser;
import brink.engine.model.Meeting.Stage;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.run.Player;
import brink.engine.run.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The threads that play an ensemble.
 *
 * <p>It plays from some run on, so that more runs can follow those that were played before. Run numbers are cut into
 * blocks of {@value #BLOCK}; thread t of n plays blocks t, t + n, ... The calling thread takes finished blocks round
 * robin, so it sees them in order, and hands their rows on. A thread can be at most {@value #AHEAD} blocks ahead of the
 * reader, which bounds memory.
 */
final class Crew {

    private static final int BLOCK = 128;
    private static final int AHEAD = 4;

    private final List<Plan> plans;
    private final RunPlan runPlan;
    private final int from;
    private final Execution execution;
    private final RunSink sink;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** Plays the runs of a plan from one on. */
    Crew(List<Plan> plans, RunPlan runPlan, int from, Execution execution, RunSink sink) {
        this.plans = plans;
        this.runPlan = runPlan;
        this.from = from;
        this.execution = execution;
        this.sink = sink;
    }

    Tally[] work() {
        int blocks = (runPlan.runs() - from + BLOCK - 1) / BLOCK;
        int threads = Math.min(execution.threads(), blocks);
        ExecutorService pool = Executors.newFixedThreadPool(threads, Crew::thread);
        List<Worker> workers = new ArrayList<>();
        List<Future<Tally[]>> futures = new ArrayList<>();
        try {
            for (int t = 0; t < threads; t++) {
                Worker worker = new Worker(t, threads, blocks);
                workers.add(worker);
                futures.add(pool.submit(worker::play));
            }
            handOn(blocks, workers, futures);
            Tally[] total = futures.get(0).get();
            for (int t = 1; t < threads; t++) {
                merge(total, futures.get(t).get());
            }
            return total;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            stopped.set(true);
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "brink-player");
        thread.setDaemon(true);
        return thread;
    }

    private void handOn(int blocks, List<Worker> workers, List<Future<Tally[]>> futures)
            throws InterruptedException, ExecutionException {
        for (int block = 0; block < blocks; block++) {
            int thread = block % workers.size();
            RunRows[] rows = workers.get(thread).next(futures.get(thread));
            sink.accept(rows);
            workers.get(thread).giveBack(rows);
            execution.progress().accept(Math.min(from + (block + 1) * BLOCK, runPlan.runs()));
        }
    }

    private static void merge(Tally[] into, Tally[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i].merge(other[i]);
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof RuntimeException failure) {
            return failure;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }

    /** Plays every n-th block. */
    private final class Worker {
        private final int number;
        private final int stride;
        private final int blocks;
        private final BlockingQueue<RunRows[]> finished = new ArrayBlockingQueue<>(AHEAD + 1);
        private final BlockingQueue<RunRows[]> free = new ArrayBlockingQueue<>(AHEAD + 1);

        Worker(int number, int stride, int blocks) {
            this.number = number;
            this.stride = stride;
            this.blocks = blocks;
        }

        /** The next finished block; fails as soon as the worker has failed. */
        RunRows[] next(Future<Tally[]> future) throws InterruptedException, ExecutionException {
            RunRows[] rows = finished.poll();
            while (rows == null) {
                if (future.isDone() && finished.isEmpty()) {
                    future.get();
                }
                rows = finished.poll(20, TimeUnit.MILLISECONDS);
            }
            return rows;
        }

        void giveBack(RunRows[] rows) {
            free.add(rows);
        }

        Tally[] play() throws InterruptedException {
            int count = plans.size();
            Player[] players = new Player[count];
            Tally[] tallies = new Tally[count];
            Recorder[] recorders = new Recorder[count];
            for (int i = 0; i < count; i++) {
                players[i] = new Player(plans.get(i));
                tallies[i] = new Tally(plans.get(i));
                recorders[i] = new Recorder(tallies[i], players[i]);
            }
            for (int i = 0; i < AHEAD; i++) {
                free.add(plans.stream().map(plan -> new RunRows(plan, BLOCK)).toArray(RunRows[]::new));
            }
            for (int block = number; block < blocks; block += stride) {
                RunRows[] rows = free.take();
                playBlock(block, players, recorders, rows);
                finished.add(rows);
            }
            return tallies;
        }

        private void playBlock(int block, Player[] players, Recorder[] recorders, RunRows[] rows) {
            int first = from + block * BLOCK;
            int last = Math.min(first + BLOCK, runPlan.runs());
            for (int i = 0; i < players.length; i++) {
                rows[i].clear(first);
                recorders[i].rows = rows[i];
            }
            for (int run = first; run < last; run++) {
                if (stopped.get() || execution.cancelled().getAsBoolean()) {
                    throw new CancelledException();
                }
                for (int i = 0; i < players.length; i++) {
                    players[i].play(runPlan.seed(), run, runPlan.drawnAs(run), recorders[i]);
                }
            }
        }
    }

    /** Counts, and writes the row when a run is over. */
    private static final class Recorder implements Witness {
        private final Tally tally;
        private final Player player;
        private @org.jspecify.annotations.Nullable RunRows rows;

        Recorder(Tally tally, Player player) {
            this.tally = tally;
            this.player = player;
        }

        @Override
        public void began(long run, State state) {
            tally.began(run, state);
        }

        @Override
        public void acted(int move, boolean slip, Chooser decision, State state) {
            tally.acted(move, slip, decision, state);
        }

        @Override
        public void happened(int hazard, State state) {
            tally.happened(hazard, state);
        }

        @Override
        public void dated(int event, State state) {
            tally.dated(event, state);
        }

        @Override
        public void given(int commitment, State state) {
            tally.given(commitment, state);
        }

        @Override
        public void answered(int commitment, int word, double probability, State state) {
            tally.answered(commitment, word, probability, state);
        }

        @Override
        public void arranged(int meeting, Stage stage, State state) {
            tally.arranged(meeting, stage, state);
        }

        @Override
        public void met(int meeting, double climate, State state) {
            tally.met(meeting, climate, state);
        }

        @Override
        public void tabled(int offer, int proposer, double probability, State state) {
            tally.tabled(offer, proposer, probability, state);
        }

        @Override
        public void stepped(State state) {
            tally.stepped(state);
        }

        @Override
        public void ended(long run, State state, double[] yearAhead) {
            tally.ended(run, state, yearAhead);
            if (rows != null) {
                rows.add(state, yearAhead, player.constants().value, tally.acts());
            }
        }
    }
}
