/** A teacher's class plans: the list of them, and the editor. */
@NullMarked
package studio.yin.web.plan;

import org.jspecify.annotations.NullMarked;
