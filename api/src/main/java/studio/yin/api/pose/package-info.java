/** The catalogue, for programs. */
@NullMarked
package studio.yin.api.pose;

import org.jspecify.annotations.NullMarked;
