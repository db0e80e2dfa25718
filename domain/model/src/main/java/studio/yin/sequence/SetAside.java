package studio.yin.sequence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken out, kept so that it can come back.
 *
 * @param step as it was
 * @param at where it stood, counted from 0
 * @param after the step that stood before it, in the class or itself set aside; absent where it was
 *     the first. Places shift when neighbours come and go, neighbours do not.
 */
public record SetAside(Step step, int at, @Nullable UUID after) {}
