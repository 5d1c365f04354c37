package brink.reports.write;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of comma-separated values as in RFC 4180: UTF-8, a header, lines that end in CR LF. */
final class CsvFile implements Closeable {

    private static final String LINE_END = "\r\n";

    private final BufferedWriter writer;
    private boolean lineBegun;

    CsvFile(Path file) throws IOException {
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /** A whole line of text. */
    void line(List<String> values) throws IOException {
        for (String value : values) {
            put(value);
        }
        endLine();
    }

    void put(String value) throws IOException {
        field(Csv.cell(value));
    }

    void put(long value) throws IOException {
        field(Long.toString(value));
    }

    void put(double value) throws IOException {
        field(Digits.text(value));
    }

    private void field(String text) throws IOException {
        if (lineBegun) {
            writer.write(',');
        }
        lineBegun = true;
        writer.write(text);
    }

    void endLine() throws IOException {
        writer.write(LINE_END);
        lineBegun = false;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
