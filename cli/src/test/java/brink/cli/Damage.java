package brink.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What can befall a scenario file between a good one and a bad one: a slip of the hand, a slip of the mouse, a wrong
 * program, a bad disk. The same seed does the same damage.
 */
final class Damage {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\\n]*\"|-?[0-9][0-9.eE+-]*|true|false|null");
    private static final Pattern NUMBER = Pattern.compile("(?<=[:\\[,] ?)-?[0-9][0-9.]*(?=\\s*[,}\\]\\n])");
    private static final Pattern STRUCTURE = Pattern.compile("[{}\\[\\],:]");
    private static final Pattern MEMBER = Pattern.compile("\"[^\"\\n]*\": *");
    private static final Pattern ID = Pattern.compile("\"[a-z][a-z0-9-]*\"");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1e308",
            "1e300",
            "-1e308",
            "1e-320",
            "NaN",
            "\"NaN\"",
            "0.5",
            "50",
            "1e999",
            "99999",
            "1e16",
            "0,5",
            "00",
            "-0",
            "100000",
            "0.001",
            "2147483648");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\"P1D\"",
            "\"P0D\"",
            "\"P999999999Y\"",
            "\"2022-01-01\"",
            "\"9999-12-31\"",
            "\"0001-01-01\"",
            "\"31.12.2021\"",
            "[]",
            "{}",
            "[{}]",
            "[[]]",
            "\"type\"",
            "\"uniform\"",
            "'x'",
            "\"\\u0000\"",
            "\"\\u001b[31m\"",
            "\"a\\nb\"",
            "\"\\ud800\"",
            "\u201cx\u201d",
            "# no",
            "/* no");

    private final SplittableRandom random;
    private final List<byte[]> sound;

    /**
     * Ready to do damage.
     *
     * @param seed of all that follows
     * @param sound files to begin with
     */
    Damage(long seed, List<byte[]> sound) {
        this.random = new SplittableRandom(seed);
        this.sound = sound;
    }

    /** A file after one to three mishaps. */
    byte[] file() {
        String text = text(one(sound));
        int mishaps = 1 + random.nextInt(3);
        for (int i = 0; i < mishaps; i++) {
            text = random.nextInt(3) == 0 ? coarse(text) : fine(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(12) == 0 ? spoilt(bytes) : bytes;
    }

    /** One of several. */
    <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /** Whether something rare happens. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Something for {@code --set}, near or far from what the file holds. */
    String setting(byte[] file) {
        List<MatchResult> members = MEMBER.matcher(text(file)).results().toList();
        StringBuilder path = new StringBuilder(one(List.of("actors", "moves", "clock", "indicators", "hazards", "")));
        int depth = random.nextInt(4);
        for (int i = 0; i < depth && !members.isEmpty(); i++) {
            path.append(onceIn(8) ? ".." : ".").append(one(members).group().replaceAll("[\": ]", ""));
        }
        return path + (onceIn(10) ? "" : "=") + one(onceIn(2) ? NUMBERS : VALUES);
    }

    /** A value for a value, a number for a number, a name in one place. */
    private String fine(String text) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> replace(text, NUMBER, one(NUMBERS));
            case 2 -> replace(text, TOKEN, one(VALUES));
            case 3 -> replace(text, TOKEN, any(text, TOKEN));
            case 4 -> replace(text, ID, any(text, ID));
            default -> {
                String id = any(text, ID);
                yield replace(text, Pattern.compile(Pattern.quote(id)), id.replaceFirst("[a-z]\"$", "x\""));
            }
        };
    }

    private String coarse(String text) {
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> replace(text, STRUCTURE, any(text, STRUCTURE));
            case 2 -> replace(text, STRUCTURE, "");
            case 3 -> insert(text, deep());
            case 4 -> replace(text, TOKEN, "\"" + "long ".repeat(1 + random.nextInt(20_000)) + "\"");
            case 5 -> text + text(one(sound));
            case 6 -> text.substring(0, random.nextInt(text.length() + 1)) + half(text(one(sound)));
            case 7 -> withoutMember(text);
            case 8 -> twice(text);
            case 9, 10 -> moved(text);
            default -> replace(text, MEMBER, any(text, MEMBER));
        };
    }

    private String deep() {
        int depth = random.nextInt(4) == 0 ? 20_000 : 1 + random.nextInt(120);
        String open = one(List.of("[", "{\"a\": ", "{\"all\": [", "{\"not\": "));
        return open.repeat(depth);
    }

    private String half(String text) {
        return text.substring(random.nextInt(text.length() + 1));
    }

    private String any(String text, Pattern pattern) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.isEmpty() ? "{" : one(found).group();
    }

    private String replace(String text, Pattern pattern, String replacement) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return insert(text, replacement);
        }
        MatchResult place = one(found);
        return text.substring(0, place.start()) + replacement + text.substring(place.end());
    }

    private String insert(String text, String what) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + what + text.substring(at);
    }

    /** Takes a member out, value and all. */
    private String withoutMember(String text) {
        Span member = member(text);
        return text.substring(0, member.from()) + text.substring(member.to());
    }

    /** Writes a member a second time beside itself. */
    private String twice(String text) {
        Span member = member(text);
        return text.substring(0, member.from())
                + member.of(text)
                + (onceIn(8) ? "" : ", ")
                + text.substring(member.from());
    }

    /** Puts a copy of one member's value, or the member itself, where another one is. */
    private String moved(String text) {
        Span member = member(text);
        Span other = member(text);
        return text.substring(0, other.from()) + member.of(text) + text.substring(other.to());
    }

    private record Span(int from, int to) {
        String of(String text) {
            return text.substring(from, to);
        }
    }

    /** A key with its value up to the comma or closing mark that ends it; roughly, as texts are not looked into. */
    private Span member(String text) {
        List<MatchResult> keys = MEMBER.matcher(text).results().toList();
        if (keys.isEmpty()) {
            return new Span(0, 0);
        }
        MatchResult key = one(keys);
        int depth = 0;
        int at = key.end();
        while (at < text.length()) {
            char character = text.charAt(at);
            boolean closes = character == '}' || character == ']';
            if (depth == 0 && (closes || character == ',')) {
                break;
            }
            depth += character == '{' || character == '[' ? 1 : closes ? -1 : 0;
            at++;
        }
        return new Span(key.start(), at);
    }

    /** A disk's work: some bytes are others, or the whole is in another encoding. */
    private byte[] spoilt(byte[] bytes) {
        String text = text(bytes);
        return switch (random.nextInt(5)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16);
            case 1 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 2 -> ("\u00e9" + text).getBytes(StandardCharsets.ISO_8859_1);
            case 3 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            default -> flipped(bytes.clone());
        };
    }

    private byte[] flipped(byte[] bytes) {
        for (int i = 0; i < bytes.length && i < 5; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
