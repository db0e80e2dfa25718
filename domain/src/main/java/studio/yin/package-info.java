/** What the whole domain shares: how it refuses, and what it is handed from outside. */
@NullMarked
package studio.yin;

import org.jspecify.annotations.NullMarked;
