/** The little that is neither domain nor page nor API: how a token becomes somebody. */
@NullMarked
package studio.yin.server;

import org.jspecify.annotations.NullMarked;
