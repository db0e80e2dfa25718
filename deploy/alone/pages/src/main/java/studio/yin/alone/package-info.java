/** The server without the API. It has nothing of its own but tests that it answers all the same. */
package studio.yin.alone;
