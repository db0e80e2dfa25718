/**
 * A yin class as an immutable value, and the edits that make another one from it. Knows poses,
 * nothing else.
 */
@NullMarked
package studio.yin.sequence;

import org.jspecify.annotations.NullMarked;
