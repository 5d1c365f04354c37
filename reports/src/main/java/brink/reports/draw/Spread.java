package brink.reports.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves labels apart: each as near as possible to where it wants to be (least squares), none on
 * another, all within bounds.
 */
final class Spread {

    private Spread() {}

    /**
     * Places labels along a line.
     *
     * @param wanted where each label's middle wants to be, in ascending order
     * @param sizes how much room each takes
     * @param low beginning of the room
     * @param high end of the room; what does not fit overlaps evenly
     * @return the middles, in the order given
     */
    static double[] place(double[] wanted, double[] sizes, double low, double high) {
        List<Heap> heaps = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            Heap heap = new Heap(i, 1, wanted[i] - sizes[i] / 2, sizes[i]).within(low, high);
            while (!heaps.isEmpty() && heaps.get(heaps.size() - 1).end() > heap.start) {
                heap = heaps.remove(heaps.size() - 1).with(heap).within(low, high);
            }
            heaps.add(heap);
        }
        double[] middles = new double[wanted.length];
        for (Heap heap : heaps) {
            double at = heap.start;
            for (int i = heap.first; i < heap.first + heap.count; i++) {
                middles[i] = at + sizes[i] / 2;
                at += sizes[i];
            }
        }
        return middles;
    }

    /** Labels that touch each other. */
    private record Heap(int first, int count, double start, double size) {

        double end() {
            return start + size;
        }

        /** One heap of two, where the mean of its labels' wishes is met. */
        Heap with(Heap next) {
            double wish = (start * count + (next.start - size) * next.count) / (count + next.count);
            return new Heap(first, count + next.count, wish, size + next.size);
        }

        Heap within(double low, double high) {
            return new Heap(first, count, Math.max(low, Math.min(high - size, start)), size);
        }
    }
}
