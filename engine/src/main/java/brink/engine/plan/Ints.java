package brink.engine.plan;

import java.util.Arrays;

/** A growing list of plain numbers. */
final class Ints {

    private int[] items = new int[16];
    private int size;

    int size() {
        return size;
    }

    int add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size] = item;
        return size++;
    }

    void set(int place, int item) {
        items[place] = item;
    }

    int get(int place) {
        return items[place];
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }

    int[] closedBy(int end) {
        int[] closed = Arrays.copyOf(items, size + 1);
        closed[size] = end;
        return closed;
    }
}
