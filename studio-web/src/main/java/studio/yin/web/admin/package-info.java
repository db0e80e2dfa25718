/** The pages on which admins manage accounts. */
@NullMarked
package studio.yin.web.admin;

import org.jspecify.annotations.NullMarked;
