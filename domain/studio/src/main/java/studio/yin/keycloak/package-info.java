/** Keycloak as the sign-in server: the only part of the domain that speaks HTTP to anybody. */
@NullMarked
package studio.yin.keycloak;

import org.jspecify.annotations.NullMarked;
