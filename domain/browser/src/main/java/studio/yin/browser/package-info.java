/**
 * The model in a browser. So far it answers the questions of a table of cases, by which it is known
 * to answer there as on the server.
 */
@NullMarked
package studio.yin.browser;

import org.jspecify.annotations.NullMarked;
