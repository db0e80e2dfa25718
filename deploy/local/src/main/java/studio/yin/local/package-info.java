/**
 * The studio on one machine: a real PostgreSQL, a real Keycloak and the server, started and stopped
 * together. Nothing here is part of the server, which knows only its environment variables.
 */
@NullMarked
package studio.yin.local;

import org.jspecify.annotations.NullMarked;
