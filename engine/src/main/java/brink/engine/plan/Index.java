package brink.engine.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Ids in a fixed order, and the way back from an id to its place. */
final class Index {

    private final String what;
    private final List<String> ids;
    private final Map<String, Integer> places = new HashMap<>();

    private Index(String what, List<String> ids) {
        this.what = what;
        this.ids = ids;
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
        }
    }

    static <T> Index of(String what, List<T> things, Function<T, String> id) {
        return new Index(what, things.stream().map(id).toList());
    }

    int size() {
        return ids.size();
    }

    int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("%s (%s) must be one of %s".formatted(what, id, ids));
        }
        return place;
    }

    @Override
    public String toString() {
        return what + " " + ids;
    }
}
