/** Class plans and their steps, for programs. */
@NullMarked
package studio.yin.api.plan;

import org.jspecify.annotations.NullMarked;
