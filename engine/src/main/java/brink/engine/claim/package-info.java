/**
 * Claims about a crisis, each held against the model: what a claim says would happen, with and without, and what
 * does.
 *
 * <p>A {@link brink.engine.claim.Claim} states its {@link brink.engine.claim.Trial} before anything is played: two
 * arms, a metric, the sign that it leads one to expect, and the smallest effect that would matter. All claims of a
 * {@link brink.engine.claim.Hearing} are judged together, so that testing many does not make some come out by
 * luck. A verdict is about the model, and {@link brink.engine.claim.Moderation} looks for the number in it on which
 * the verdict hangs.
 */
@NullMarked
package brink.engine.claim;

import org.jspecify.annotations.NullMarked;
