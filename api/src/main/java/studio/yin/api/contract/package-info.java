/** What the API promises: the OpenAPI document, made from the resources themselves. */
@NullMarked
package studio.yin.api.contract;

import org.jspecify.annotations.NullMarked;
