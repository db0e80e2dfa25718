/** How sequences, their steps and their times are shown. */
@NullMarked
package studio.yin.api.sequence;

import org.jspecify.annotations.NullMarked;
