/**
 * The catalogue: shapes, what they do, how long they are held, what props go where. Pure values.
 */
@NullMarked
package studio.yin.pose;

import org.jspecify.annotations.NullMarked;
