package studio.yin.timing;

import studio.yin.sequence.OrderEdit;

/**
 * A pose that could be put in so that a class becomes long enough.
 *
 * @param insert the pose as a step, and where it would stand
 * @param longest seconds that the class could take with it and with the additions before it
 */
public record Addition(OrderEdit.Insert insert, int longest) {}
