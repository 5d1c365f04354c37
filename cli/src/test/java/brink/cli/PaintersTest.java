package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.engine.ensemble.CancelledException;
import brink.reports.draw.ThemeName;
import brink.reports.write.Drawing;
import brink.reports.write.PictureFormat;
import brink.reports.write.Workers.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several threads draw what one would draw, and none outlives its work. */
class PaintersTest {

    private static final long GIGABYTE = 1L << 30;
    private static final Painters FOUR = new Painters(4, Drawing.DEFAULT, GIGABYTE);

    @TempDir
    private Path folder;

    @Test
    void everyPixelIsTheSameHoweverManyDraw() throws IOException {
        Desk desk = Desk.in(folder);
        for (String threads : List.of("1", "8", "3")) {
            assertThat(desk.ask("run", Desk.FERRY, "--runs", "200", "--svg", "--threads", threads, "--out", threads)
                            .code())
                    .isZero();
        }
        for (String id : List.of("outcomes", "timeline", "anger")) {
            for (String ending : List.of(".png", ".svg")) {
                byte[] alone = Files.readAllBytes(folder.resolve("1").resolve(id + ending));
                assertThat(folder.resolve("8").resolve(id + ending)).hasBinaryContent(alone);
                assertThat(folder.resolve("3").resolve(id + ending)).hasBinaryContent(alone);
            }
        }
    }

    /** Two that wait for each other cannot be done one after the other. */
    @Test
    void theyWorkAtTheSameTime() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        Task task = () -> {
            both.countDown();
            await(both);
        };
        FOUR.doAll(List.of(task, task));
        assertThat(both.getCount()).isZero();
    }

    @Test
    void aFailureIsToldAndNoneIsStillWorking() {
        AtomicBoolean working = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Task slow = () -> {
            working.set(true);
            begun.countDown();
            try {
                await(new CountDownLatch(1));
            } finally {
                working.set(false);
            }
        };
        Task broken = () -> {
            await(begun);
            throw new IOException("on purpose");
        };
        assertThatThrownBy(() -> FOUR.doAll(List.of(slow, broken)))
                .isInstanceOf(IOException.class)
                .hasMessage("on purpose");
        assertThat(working).isFalse();
    }

    @Test
    void aFaultStaysAFault() {
        Task fault = () -> {
            throw new IllegalStateException("a fault");
        };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> FOUR.doAll(List.of(fault, fault)))
                .withMessage("a fault");
    }

    @Test
    void anInterruptionEndsThemAll() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        List<Throwable> ends = Collections.synchronizedList(new ArrayList<>());
        Task endless = () -> {
            begun.countDown();
            await(new CountDownLatch(1));
        };
        Thread caller = new Thread(() -> {
            try {
                FOUR.doAll(List.of(endless, endless, endless));
            } catch (IOException | RuntimeException e) {
                ends.add(e);
            }
        });
        caller.start();
        begun.await();
        caller.interrupt();
        caller.join();
        assertThat(ends).hasSize(1).first().isInstanceOf(CancelledException.class);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("brink-painter") && thread.isAlive());
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** At 600 dots per inch a picture takes 7500 x 4333 x 4 bytes, 124 MB; half of the memory is for pictures. */
    @ParameterizedTest
    @CsvSource({
        "8, 3, 144, 4096, 3",
        "2, 6, 144, 4096, 2",
        "8, 8, 600, 1024, 4",
        "8, 8, 600, 300, 1",
        "8, 8, 600, 64, 1"
    })
    void noMoreDrawThanThereIsMemoryFor(int threads, int tasks, int dpi, long megabytes, int expected) {
        Drawing drawing = new Drawing(ThemeName.LIGHT, dpi, EnumSet.of(PictureFormat.PNG), Optional.empty());
        assertThat(new Painters(threads, drawing, megabytes << 20).count(tasks)).isEqualTo(expected);
    }
}
