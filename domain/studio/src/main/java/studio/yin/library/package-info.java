/** What every teacher finds there: the catalogue's poses and figures, and sequences to clone. */
@NullMarked
package studio.yin.library;

import org.jspecify.annotations.NullMarked;
