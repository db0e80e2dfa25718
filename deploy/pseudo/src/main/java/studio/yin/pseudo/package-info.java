/** A language that nobody speaks, in which every text can be told from English at sight. */
@NullMarked
package studio.yin.pseudo;

import org.jspecify.annotations.NullMarked;
