package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads draw what one would draw, and nobody has to wait for them. */
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
    void theyWorkAtTheSameTimeAndHandOverInOrder() {
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        Task slow = () -> {
            first.countDown();
            await(second);
            return new byte[] {1};
        };
        Task fast = () -> {
            await(first);
            second.countDown();
            return new byte[] {2};
        };
        assertThat(FOUR.makeAll(List.of(slow, fast))).containsExactly(new byte[] {1}, new byte[] {2});
    }

    @Test
    void aFaultStaysAFaultAndTheOthersAreToldToStop() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Task endless = () -> {
            begun.countDown();
            try {
                await(new CountDownLatch(1));
            } finally {
                told.countDown();
            }
            return new byte[0];
        };
        Task fault = () -> {
            await(begun);
            throw new IllegalStateException("a fault");
        };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> FOUR.makeAll(List.of(endless, fault)))
                .withMessage("a fault");
        await(told);
    }

    @Test
    void tooLittleMemoryStaysAnError() {
        Task large = () -> {
            throw new OutOfMemoryError("on purpose");
        };
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> FOUR.makeAll(List.of(large)));
    }

    /** Even those who do not listen are left alone at once; whether one works or several. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void anInterruptionWaitsForNobody(int threads) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Task stubborn = () -> {
            begun.countDown();
            while (released.getCount() > 0) {
                Thread.onSpinWait();
            }
            return new byte[0];
        };
        List<Throwable> ends = Collections.synchronizedList(new ArrayList<>());
        Thread caller = new Thread(() -> {
            try {
                new Painters(threads, Drawing.DEFAULT, GIGABYTE).makeAll(List.of(stubborn, stubborn));
            } catch (RuntimeException e) {
                ends.add(e);
            }
        });
        caller.start();
        begun.await();
        caller.interrupt();
        caller.join();
        released.countDown();
        assertThat(ends).hasSize(1).first().isInstanceOf(CancelledException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
