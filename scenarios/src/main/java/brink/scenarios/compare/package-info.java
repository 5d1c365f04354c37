/**
 * What differs between two scenarios, in words. Two merged documents are compared, so that layout, comments, the order
 * of keys and the file in which something stands are no difference; nor is the order of a list whose order means
 * nothing, or a number written as an object.
 *
 * <p>A number is compared as a whole and said as {@code words} says it; a condition or a list of effects is compared
 * number by number if it has kept its shape, and told as two sentences if it has not.
 */
@NullMarked
package brink.scenarios.compare;

import org.jspecify.annotations.NullMarked;
