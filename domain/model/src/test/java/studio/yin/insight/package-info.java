/** Tests of what a class says of itself. */
package studio.yin.insight;
