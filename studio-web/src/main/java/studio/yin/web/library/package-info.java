/** The pages of the library. */
@NullMarked
package studio.yin.web.library;

import org.jspecify.annotations.NullMarked;
