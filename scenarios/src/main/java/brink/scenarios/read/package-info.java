/**
 * From text to a document, or to problems. This is the one room of the module that parses JSON and the only one
 * that sees the schema validator: strict reading, limits on size and depth, the merging of files, variants and
 * settings, and the schema's verdict all happen here, so that the libraries that do the work can be exchanged in
 * one place.
 *
 * <p>A reading never half succeeds. What leaves is a document with the places of its values, or the list of what
 * is wrong.
 */
@NullMarked
package brink.scenarios.read;

import org.jspecify.annotations.NullMarked;
