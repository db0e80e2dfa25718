/**
 * What became of a class: how two versions differ, how two people's versions become one, and what a
 * clone may take of its source. Pure values; knows sequences and poses, nothing else.
 */
@NullMarked
package studio.yin.history;

import org.jspecify.annotations.NullMarked;
