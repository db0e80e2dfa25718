/** What students see: a class behind a link, without an account, a cookie or a name. */
@NullMarked
package studio.yin.web.student;

import org.jspecify.annotations.NullMarked;
