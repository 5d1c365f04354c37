package brink.reports.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports that would like the same name. */
class DestinationTest {

    private static final int CROWD = 8;

    @TempDir
    private Path room;

    private Path folder = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void chooseTarget() {
        folder = room.resolve("reports");
        target = folder.resolve("small");
    }

    @Test
    void numbersGoToThoseWhoFinishLater() throws IOException {
        Destination first = filled();
        Destination second = filled();
        Destination third = filled();
        assertThat(second.settle()).isEqualTo(target);
        assertThat(third.settle()).isEqualTo(folder.resolve("small-2"));
        assertThat(first.settle()).isEqualTo(folder.resolve("small-3"));
        assertThat(names()).containsExactly("small", "small-2", "small-3");
    }

    @Test
    void thoseWhoFinishAtTheSameMomentDoNotMeet() throws Exception {
        List<String> expected = new ArrayList<>(List.of("small"));
        for (int number = 2; number <= CROWD; number++) {
            expected.add("small-" + number);
        }
        CyclicBarrier together = new CyclicBarrier(CROWD);
        ExecutorService hands = Executors.newFixedThreadPool(CROWD);
        try {
            Callable<String> work = () -> {
                together.await();
                Destination destination = filled();
                together.await();
                return destination.settle().getFileName().toString();
            };
            List<String> found = new ArrayList<>();
            for (Future<String> name : hands.invokeAll(Collections.nCopies(CROWD, work))) {
                found.add(name.get());
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(names()).containsExactlyElementsOf(expected);
        } finally {
            hands.shutdown();
        }
    }

    @Test
    void aFolderThatOthersUseStaysWhenADraftIsAbandoned() throws IOException {
        Destination destination = filled();
        Files.writeString(folder.resolve("notes.txt"), "mine");
        destination.abandon();
        assertThat(names()).containsExactly("notes.txt");
    }

    private Destination filled() throws IOException {
        Destination destination = new Destination(target, Existing.NUMBER);
        Files.writeString(destination.partial().resolve("summary.json"), "{}");
        return destination;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
