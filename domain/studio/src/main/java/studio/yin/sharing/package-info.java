/** Links that open a class to students who have no account. */
@NullMarked
package studio.yin.sharing;

import org.jspecify.annotations.NullMarked;
