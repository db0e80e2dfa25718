@NullMarked
package studio.yin.figure;

import org.jspecify.annotations.NullMarked;
