/** What the program does in little memory. */
@NullMarked
package dk.rammevaerk.memory;

import org.jspecify.annotations.NullMarked;
