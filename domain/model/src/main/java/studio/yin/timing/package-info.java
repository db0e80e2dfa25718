/** Everything that has to do with minutes: derived from a sequence, never stored. */
@NullMarked
package studio.yin.timing;

import org.jspecify.annotations.NullMarked;
