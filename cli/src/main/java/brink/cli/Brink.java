package brink.cli;

import brink.engine.ensemble.CancelledException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.TypeConversionException;

/** The command {@code brink}. */
public final class Brink {

    private static final String DEBUG = "BRINK_DEBUG";
    private static final int NARROWEST_HELP = 60;

    private Brink() {}

    /**
     * Runs the command and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        Outlet out = new Outlet(FileDescriptor.out);
        Console console =
                new Console(stream(out), stream(new Outlet(FileDescriptor.err)), Screen.ofProcess(environment));
        Interruption interruption = new Interruption();
        interruption.watch();
        Path folder = Path.of("").toAbsolutePath().normalize();
        Host host = new Host(console, folder, environment, interruption);
        int code = complete(run(host, args), out, console);
        interruption.tidied();
        System.exit(code);
    }

    /** The exit code, unless what was printed did not arrive: a full disk must not pass for success. */
    static int complete(int code, Outlet out, Console console) {
        if (code != ExitCode.OK.number() || out.trouble().isEmpty()) {
            return code;
        }
        console.tell(
                "brink: standard output cannot be written: %s\nMaybe print to another disk\n".formatted(out.trouble()));
        return ExitCode.FILES.number();
    }

    private static PrintStream stream(Outlet outlet) {
        return new PrintStream(new BufferedOutputStream(outlet), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs the command.
     *
     * @param host what it finds around it
     * @param args the command line
     * @return the exit code
     */
    static int run(Host host, String... args) {
        try {
            return commandLine(host).execute(args);
        } catch (OutOfMemoryError e) {
            host.console().tell("""
                    brink: Java ran out of memory
                    Maybe fewer --threads, or more memory: JAVA_TOOL_OPTIONS=-Xmx4g brink ...
                    """);
            return ExitCode.FAULT.number();
        } catch (RuntimeException | Error e) {
            return fault(e, host);
        }
    }

    /**
     * The command and its subcommands, ready to parse.
     *
     * @param host what they find around them
     */
    static CommandLine commandLine(Host host) {
        CommandLine line = new CommandLine(new BrinkCommand());
        line.addSubcommand(new RunCommand(host));
        line.addSubcommand(new CompareCommand(host));
        line.addSubcommand(new SweepCommand(host));
        line.addSubcommand(new ClaimsCommand(host));
        line.addSubcommand(new PredictCommand(host));
        line.addSubcommand(new ScoreCommand(host));
        line.addSubcommand(new CheckCommand(host));
        line.addSubcommand(new TraceCommand(host));
        line.addSubcommand(new ShowCommand(host));
        line.addSubcommand(new DiffCommand(host));
        line.addSubcommand(new NewCommand(host));
        line.addSubcommand(new VerifyCommand(host));
        line.addSubcommand(new ListCommand(host));
        line.addSubcommand(new SchemaCommand(host));
        line.addSubcommand(new CompletionCommand(host));
        line.registerConverter(Path.class, Brink::path);
        Screen screen = host.console().screen();
        line.setOut(writer(host.console().out()));
        line.setErr(writer(host.console().err()));
        line.setColorScheme(
                Help.defaultColorScheme(screen.colours() == Screen.Colours.SOME ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.max(screen.width(), NARROWEST_HELP));
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler(new UsageMessage(host.console()));
        line.setExecutionExceptionHandler((e, failed, parsed) -> failed(e, host));
        line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
        return line;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "'%s' cannot be a path here; names beyond ASCII need a language setting such as LC_ALL=C.UTF-8"
                            .formatted(text));
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> list = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            list.put(" " + code.number(), code.meaning());
        }
        return list;
    }

    private static int failed(Exception e, Host host) {
        if (e instanceof Refusal refusal) {
            host.console().tell(refusal.text());
            return refusal.code().number();
        }
        if (e instanceof CancelledException) {
            host.console().tell("brink: interrupted; nothing was written\n");
            return ExitCode.INTERRUPTED.number();
        }
        return fault(e, host);
    }

    /** The one place where anything at all is caught. */
    private static int fault(Throwable e, Host host) {
        String what =
                e.getMessage() == null ? e.getClass().getName() : e.getClass().getName() + ": " + e.getMessage();
        host.console().tell("brink: this is our fault: " + what.replaceAll("\\s+", " ") + "\n");
        if (host.environment().containsKey(DEBUG)) {
            e.printStackTrace(host.console().err());
            host.console().err().flush();
        } else {
            host.console()
                    .tell("Maybe report it, with the scenario and what " + DEBUG
                            + "=1 brink ... prints; the input is not to blame\n");
        }
        return ExitCode.FAULT.number();
    }
}
