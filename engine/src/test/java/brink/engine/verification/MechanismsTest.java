package brink.engine.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The test of a mechanism fails when that mechanism, and nothing else, is switched off. */
class MechanismsTest {

    @ParameterizedTest
    @EnumSource
    void withoutItsMechanismATestFails(Mechanism mechanism) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selected(mechanism.test()))
                .build();
        mechanism.off(() -> LauncherFactory.create().execute(request, listener));
        TestExecutionSummary summary = listener.getSummary();
        assertThat(summary.getTestsFoundCount()).as(mechanism.test()).isPositive();
        List<TestExecutionSummary.Failure> failures = summary.getFailures();
        assertThat(failures).as("%s without %s", mechanism.test(), mechanism).isNotEmpty();
        assertThat(failures)
                .allSatisfy(failure -> assertThat(failure.getException()).isInstanceOf(AssertionError.class));
    }

    @Test
    void thePageOnVerificationNamesAllTheseTests() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "verification.md"));
        for (Mechanism mechanism : Mechanism.values()) {
            String named = mechanism.test().substring(mechanism.test().indexOf('.') + 1);
            assertThat(page).contains("`" + named.replace('#', '.') + "`");
        }
        assertThat(page).contains("`MechanismsTest` plays %s".formatted(Mechanism.values().length));
    }

    private static MethodSelector selected(String test) {
        String[] names = test.split("#", -1);
        try {
            Class<?> type = Class.forName("brink.engine." + names[0]);
            Method method = Stream.of(type.getDeclaredMethods())
                    .filter(each -> each.getName().equals(names[1]))
                    .findFirst()
                    .orElseThrow();
            return selectMethod(type, method);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
