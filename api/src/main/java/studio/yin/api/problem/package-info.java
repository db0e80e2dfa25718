/** How the API says no: RFC 9457 problem details, all made here. */
@NullMarked
package studio.yin.api.problem;

import org.jspecify.annotations.NullMarked;
