/** What the API reads and writes as JSON, and how strictly. */
@NullMarked
package studio.yin.api.json;

import org.jspecify.annotations.NullMarked;
