/**
 * Where requests come in: what pages and API both need of HTTP, said once. It knows the domain, no
 * page and no JSON; what is told to people and to programs is said by those two.
 */
@NullMarked
package studio.yin.edge;

import org.jspecify.annotations.NullMarked;
