/** Whole journeys: what people do, in a real browser, against the studio as it is run. */
@NullMarked
package studio.yin.journey;

import org.jspecify.annotations.NullMarked;
