/** Measures what the studio does against its limits; no part of the studio. */
@NullMarked
package studio.yin.bench;

import org.jspecify.annotations.NullMarked;
