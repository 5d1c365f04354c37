package brink.cli;

import brink.scenarios.problem.NearMiss;
import brink.scenarios.words.Topic;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a section. */
final class TopicName implements ITypeConverter<Topic>, Iterable<String> {

    private static List<String> words() {
        return Stream.of(Topic.values()).map(Topic::word).toList();
    }

    @Override
    public Topic convert(String text) {
        return Stream.of(Topic.values())
                .filter(topic -> topic.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' must be one of %s%s"
                        .formatted(
                                text,
                                String.join(", ", words()),
                                NearMiss.of(text, words())
                                        .map("; maybe '%s'"::formatted)
                                        .orElse(""))));
    }

    @Override
    public Iterator<String> iterator() {
        return words().iterator();
    }
}
