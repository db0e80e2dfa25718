/** The catalogue: all poses to look through, and each of them in full. */
@NullMarked
package studio.yin.web.pose;

import org.jspecify.annotations.NullMarked;
