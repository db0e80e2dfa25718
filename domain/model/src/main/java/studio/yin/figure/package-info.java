/**
 * The drawings: a small skeleton in space, a camera, and the SVG that they make. Pure values;
 * lengths are fractions of stature, angles are degrees.
 */
@NullMarked
package studio.yin.figure;

import org.jspecify.annotations.NullMarked;
