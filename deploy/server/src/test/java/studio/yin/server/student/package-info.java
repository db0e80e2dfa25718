/** What a link opens, and what every other link does not tell. */
package studio.yin.server.student;
