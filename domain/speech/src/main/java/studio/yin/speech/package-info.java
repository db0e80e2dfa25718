/**
 * How all that is said in the domain, is said to people: words, sentences, and what else is looked
 * up by language. The model knows none of it.
 */
@NullMarked
package studio.yin.speech;

import org.jspecify.annotations.NullMarked;
