package studio.yin.plan;

import java.util.UUID;

/**
 * What was asked for under a key of the client's, or under none.
 *
 * @param id of the thing that was made
 * @param before whether it was made when the same request came before
 */
public record Made(UUID id, boolean before) {}
