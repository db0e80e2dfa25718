/** The API as its clients meet it: over HTTP, on a real PostgreSQL. */
package studio.yin.server.api;
