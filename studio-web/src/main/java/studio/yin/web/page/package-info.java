/** What all pages share: how a class is laid out for the eye, the words, the errors. */
@NullMarked
package studio.yin.web.page;

import org.jspecify.annotations.NullMarked;
