/** The pages of the knowledge library. */
@NullMarked
package dk.rammevaerk.knowledge.web;

import org.jspecify.annotations.NullMarked;
