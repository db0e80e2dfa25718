/** The links of a class: making, copying and revoking them. */
@NullMarked
package studio.yin.web.sharing;

import org.jspecify.annotations.NullMarked;
