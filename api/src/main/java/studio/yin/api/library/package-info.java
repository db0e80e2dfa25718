/** What every teacher may clone, for programs. */
@NullMarked
package studio.yin.api.library;

import org.jspecify.annotations.NullMarked;
