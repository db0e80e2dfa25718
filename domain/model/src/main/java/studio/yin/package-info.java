/** What the whole domain shares: how it refuses, and what people may type. */
@NullMarked
package studio.yin;

import org.jspecify.annotations.NullMarked;
