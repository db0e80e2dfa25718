package studio.yin.sequence;

/**
 * Whose idea a sequence is. It goes with every clone and stands on every page that shows one.
 *
 * @param title of the source
 * @param author who wrote it
 * @param publisher where it appeared
 */
public record Credit(String title, String author, String publisher) {}
