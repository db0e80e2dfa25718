/**
 * People who sign in. Keycloak owns who exists and what they may do; here stands only what is
 * needed to end an access with the next request and to name the owner of a class.
 */
@NullMarked
package studio.yin.account;

import org.jspecify.annotations.NullMarked;
