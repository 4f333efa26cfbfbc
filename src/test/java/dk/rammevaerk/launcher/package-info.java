/** The packed program, from its first class on. */
@NullMarked
package dk.rammevaerk.launcher;

import org.jspecify.annotations.NullMarked;
