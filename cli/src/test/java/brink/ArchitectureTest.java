package brink;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The laws of the house. ArchUnit's core is called from plain tests: its own JUnit engine was once seen to run nothing
 * and say so to nobody.
 */
class ArchitectureTest {
    private static final List<String> MODULES = List.of("engine", "scenarios", "reports", "cli");

    private static final String ENGINE = "brink.engine..";
    private static final String ENSEMBLE = "brink.engine.ensemble..";
    private static final String READ = "brink.scenarios.read..";
    private static final String WRITE = "brink.reports.write..";
    private static final String DRAW = "brink.reports.draw..";
    private static final String CLI = "brink.cli..";

    /** Those whose last bit the platform may choose; sqrt, abs, floor and their like are exact and free to use. */
    private static final Set<String> INEXACT_MATH = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("brink");

    @Test
    void everySourceFileOfEveryModuleWasSeen() throws IOException {
        for (String module : MODULES) {
            Path sources = Path.of("..", module, "src", "main", "java");
            assertThat(sources).isDirectory();
            List<String> written = classNames(sources);
            assertThat(written).as("sources of %s", module).isNotEmpty();
            assertThat(HOUSE.stream().map(JavaClass::getName)).containsAll(written);
        }
    }

    private static List<String> classNames(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file).toString())
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .map(name -> name.replace('/', '.').replace('\\', '.'))
                    .toList();
        }
    }

    @Test
    void theEngineKnowsNobody() {
        hold(classes()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        ENGINE,
                        "java..",
                        "org.jspecify.annotations..",
                        "org.apache.commons.math3..",
                        "org.apache.commons.statistics.."))
                .because("the engine is pure and knows nobody"));
    }

    @Test
    void scenariosAndReportsNeverMeet() {
        hold(noClasses()
                .that()
                .resideInAPackage("brink.scenarios..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("brink.reports..", CLI));
        hold(noClasses()
                .that()
                .resideInAPackage("brink.reports..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("brink.scenarios..", CLI));
    }

    @Test
    void packagesHaveNoCycles() {
        hold(slices().matching("brink.(**)").should().beFreeOfCycles());
    }

    @Test
    void everyPackageHasItsEssay() {
        Set<String> explained = HOUSE.stream()
                .filter(type -> type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct()).isSubsetOf(explained);
    }

    @Test
    void theEngineTouchesNeitherFilesNorNetworkNorScreenNorLogs() {
        hold(noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.awt..",
                        "java.util.logging.."));
        hold(noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .accessTargetWhere(
                        method(System.class, Set.of("getenv", "getProperty", "getProperties", "getLogger"))));
    }

    @Test
    void chanceInTheEngineIsKeyed() {
        hold(noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.random..")
                        .or(named(
                                "java.util.Random",
                                "java.util.SplittableRandom",
                                "java.util.concurrent.ThreadLocalRandom",
                                "java.security.SecureRandom",
                                "java.util.UUID")))
                .orShould()
                .accessTargetWhere(method(Math.class, Set.of("random")))
                .orShould()
                .accessTargetWhere(method(StrictMath.class, Set.of("random")))
                .orShould()
                .accessTargetWhere(method(java.util.Collections.class, Set.of("shuffle")))
                .because("luck is a function of seed, run, purpose and occasion: engine.random"));
    }

    @Test
    void theEngineHasNoClock() {
        hold(noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .accessTargetWhere(method(System.class, Set.of("currentTimeMillis", "nanoTime")))
                .orShould()
                .accessTargetWhere(describe(
                        "java.time's now()",
                        access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                                && access.getName().equals("now")))
                .orShould()
                .dependOnClassesThat(named("java.time.Clock", "java.util.Date", "java.util.Calendar")));
    }

    @Test
    void theEngineComputesTheSameBitsEverywhere() {
        hold(noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .accessTargetWhere(method(Math.class, INEXACT_MATH))
                .because("the platform may choose its own last bit; StrictMath or plain arithmetic may not"));
    }

    @Test
    void commonsMathAndStatisticsStayInTheirRooms() {
        onlyIn("org.apache.commons.statistics..", "brink.engine.stats..");
        onlyIn("org.apache.commons.math3..", "brink.engine.stats..", "brink.engine.quantity..");
    }

    @Test
    void jsonStaysInItsRooms() {
        onlyIn("tools.jackson..", READ, WRITE, CLI);
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(READ, WRITE, CLI)
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                        .and(DescribedPredicate.not(resideInAPackage("com.fasterxml.jackson.annotation..")))));
        onlyIn("com.fasterxml.jackson.annotation..", "brink.scenarios.document..", READ, WRITE, CLI);
        onlyIn("com.networknt..", READ);
    }

    @Test
    void drawingStaysInItsRoom() {
        for (String library : List.of("org.jfree..", "java.awt..", "javax.imageio..", "org.apache.batik..")) {
            onlyIn(library, DRAW);
        }
    }

    @Test
    void threadsStayInTheirRooms() {
        onlyIn("java.util.concurrent..", ENSEMBLE, CLI);
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(ENSEMBLE, CLI)
                .should()
                .dependOnClassesThat(named("java.lang.Thread", "java.lang.ThreadLocal", "java.util.Timer"))
                .orShould()
                .accessTargetWhere(describe(
                        "a parallel stream",
                        access -> Set.of("parallel", "parallelStream").contains(access.getName()))));
    }

    @Test
    void onlyTheCommandSpeaksAndExits() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .accessTargetWhere(method(System.class, Set.of("exit", "out", "err", "in")))
                .orShould()
                .accessTargetWhere(method(Runtime.class, Set.of("exit", "halt", "addShutdownHook")))
                .orShould()
                .accessTargetWhere(
                        describe("printStackTrace", access -> access.getName().equals("printStackTrace"))));
    }

    @Test
    void onlyTheCommandAndTheReportOpenFiles() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(WRITE, CLI)
                .should()
                .dependOnClassesThat(named(
                        "java.nio.file.Files",
                        "java.io.File",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.io.FileReader",
                        "java.io.FileWriter",
                        "java.io.RandomAccessFile")));
    }

    private static void onlyIn(String library, String... rooms) {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    /** {@code formatted} writes numbers as the user's country does: only {@code %s} is the same everywhere. */
    @Test
    void numbersAreWrittenAlikeInEveryCountry() throws IOException {
        Pattern local =
                Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*%[,.0-9]*[defg](?:[^\"\\\\\n]|\\\\.)*\"\\s*\\.formatted");
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    assertThat(local.matcher(Files.readString(file)).results().map(MatchResult::group))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    /** A rule about a room that is still empty holds; that no room is overlooked is a test of its own. */
    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> wanted = Set.of(names);
        return describe("one of " + wanted, type -> wanted.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> method(Class<?> owner, Set<String> names) {
        return describe(
                "one of " + owner.getSimpleName() + "'s " + names,
                access -> access.getTargetOwner().isEquivalentTo(owner) && names.contains(access.getName()));
    }
}
