package studio.yin.migrations;

import studio.yin.sequence.Sequence;

/**
 * A data file of the library.
 *
 * @param position its place among the library's sequences, counted from 1
 */
record LibraryEntry(String slug, int position, Sequence sequence) {
  LibraryEntry {
    if (position < 1) {
      throw new IllegalArgumentException("position counts from 1, and here it is " + position);
    }
  }
}
