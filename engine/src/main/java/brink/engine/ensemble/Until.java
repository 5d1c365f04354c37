package brink.engine.ensemble;

import brink.engine.stats.FixedWidth;
import brink.engine.stats.Share;
import java.util.function.Consumer;

/**
 * When enough has been played.
 *
 * @param outcome index of the outcome whose share is to be known
 * @param width how well
 * @param looks told the share after each batch, on the calling thread; without influence on the result
 */
public record Until(int outcome, FixedWidth width, Consumer<Share> looks) {

    boolean isReached(Share share) {
        looks.accept(share);
        return width.isReached(share);
    }
}
