/**
 * Prediction sheets: what is asked of a student before a crisis is played, the blank sheet, and the sheet that comes
 * back. A sheet is a file of JSON or a table; either way it becomes one object whose values know their places, is held
 * against one schema, and then against the questions.
 */
@NullMarked
package brink.scenarios.sheet;

import org.jspecify.annotations.NullMarked;
