package studio.yin.timing;

import java.util.Optional;

/**
 * How far a class can be stretched in one way.
 *
 * @param longest seconds that it could take
 * @param proposal the class of the wanted length; absent where this is not enough
 */
public record Stretch(int longest, Optional<Proposal> proposal) {}
