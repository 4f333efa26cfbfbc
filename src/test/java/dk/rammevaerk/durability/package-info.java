/** What outlives a kill: the program as a process of its own, driven over HTTP as a browser drives it. */
@NullMarked
package dk.rammevaerk.durability;

import org.jspecify.annotations.NullMarked;
