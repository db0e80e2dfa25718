/** The page on which a teacher makes, copies and revokes links. */
package studio.yin.server.sharing;
