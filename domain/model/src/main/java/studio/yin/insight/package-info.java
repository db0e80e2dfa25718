/**
 * What a class says of itself when somebody who knows yin reads it: checks and what would mend
 * them, the spine ledger, the props that it takes and how to do without some. Only reads; what it
 * proposes are edits. Knows classes, poses and time, nothing else.
 */
@NullMarked
package studio.yin.insight;

import org.jspecify.annotations.NullMarked;
