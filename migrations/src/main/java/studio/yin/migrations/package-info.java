/**
 * The build step that reads the catalogue's data files, refuses mistakes with file and line, and
 * writes the repeatable migration. None of it is in the jar.
 */
@NullMarked
package studio.yin.migrations;

import org.jspecify.annotations.NullMarked;
