/**
 * A scenario put into words: sections of headings, paragraphs, points and tables that say to a reader who has never
 * seen the file what is in it, with sentences for conditions and effects and names in place of ids.
 *
 * <p>The words are made from the document as it was written and merged, not from the engine's scenario, because an
 * author's notes, sources and units end there and "6 months" reads better than 182.625 days. What a file leaves out
 * is said with its default. Nothing is printed here and no width is known: a section is data, and whoever shows it
 * lays it out; {@link brink.scenarios.words.Markdown} is one way.
 */
@NullMarked
package brink.scenarios.words;

import org.jspecify.annotations.NullMarked;
