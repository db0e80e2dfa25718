/** Who can sign in, for admins' programs. */
@NullMarked
package studio.yin.api.account;

import org.jspecify.annotations.NullMarked;
