/** Tests of prediction sheets. */
package brink.scenarios.sheet;
