/** What happened in the studio and is to be remembered: by whom, to what, when. */
@NullMarked
package studio.yin.happening;

import org.jspecify.annotations.NullMarked;
