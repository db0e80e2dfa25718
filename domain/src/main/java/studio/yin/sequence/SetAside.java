package studio.yin.sequence;

/**
 * A step that was taken out, kept so that it can come back.
 *
 * @param step as it was
 * @param at where it stood, counted from 0
 */
public record SetAside(Step step, int at) {}
