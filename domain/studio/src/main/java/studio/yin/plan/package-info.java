/** A teacher's living documents: class plans, their revisions, where they come from, how stored. */
@NullMarked
package studio.yin.plan;

import org.jspecify.annotations.NullMarked;
