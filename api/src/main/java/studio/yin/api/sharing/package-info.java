/** Links for students, for programs. */
@NullMarked
package studio.yin.api.sharing;

import org.jspecify.annotations.NullMarked;
