/** The front door. */
@NullMarked
package studio.yin.web.home;

import org.jspecify.annotations.NullMarked;
