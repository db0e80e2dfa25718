@NullMarked
package studio.yin.library;

import org.jspecify.annotations.NullMarked;
