/** What the studio is handed from outside: the time, and chance. */
@NullMarked
package studio.yin.outside;

import org.jspecify.annotations.NullMarked;
