package brink.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A standard stream that remembers why it could not be written: a {@code PrintStream} does not tell. */
final class Outlet extends OutputStream {

    private final OutputStream stream;
    private String trouble = "";

    Outlet(OutputStream stream) {
        this.stream = stream;
    }

    Outlet(FileDescriptor descriptor) {
        this(new FileOutputStream(descriptor));
    }

    /** Why something could not be written; empty if everything was, or if the reader had enough. */
    String trouble() {
        return trouble.toLowerCase(Locale.ROOT).contains("pipe") ? "" : trouble;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            stream.write(bytes, from, count);
        } catch (IOException e) {
            trouble = Trouble.why(e);
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }
}
