package brink.cli;

import brink.scenarios.problem.NearMiss;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
final class UsageMessage implements IParameterExceptionHandler {

    private final Console console;

    UsageMessage(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        console.tell("brink: %s\n".formatted(message(e, name)));
        console.tell("Maybe %s\n".formatted(advice(e, line).orElse("'%s --help'".formatted(name))));
        return ExitCode.USAGE.number();
    }

    private static String message(ParameterException e, String name) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String wrong = unmatched.getUnmatched().get(0);
            if (wrong.startsWith("-")) {
                return "%s is not an option of '%s'".formatted(wrong, name);
            }
            return e.getCommandLine().getSubcommands().isEmpty()
                    ? "%s is one argument too many for '%s'".formatted(wrong, name)
                    : "%s is not a command".formatted(wrong);
        }
        String message = words(e);
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static Optional<String> advice(ParameterException e, CommandLine line) {
        if (e instanceof MissingParameterException && line.getSubcommands().isEmpty()) {
            return Optional.of("'%s geneva-2022'; 'brink list' names the shipped scenarios"
                            .formatted(line.getCommandSpec().qualifiedName()))
                    .filter(advice -> words(e).contains("SCENARIO"));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            String wrong = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
            return NearMiss.of(wrong, names(line)).map("'%s'"::formatted);
        }
        return Optional.empty();
    }

    private static String words(ParameterException e) {
        return Objects.requireNonNullElse(e.getMessage(), "this is not understood");
    }

    private static List<String> names(CommandLine line) {
        List<String> names = new ArrayList<>(line.getSubcommands().keySet());
        line.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }
}
