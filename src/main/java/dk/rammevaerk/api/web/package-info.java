/** How systems are let in, what goes wrong for them, and the page that tells their developers how to begin. */
@NullMarked
package dk.rammevaerk.api.web;

import org.jspecify.annotations.NullMarked;
