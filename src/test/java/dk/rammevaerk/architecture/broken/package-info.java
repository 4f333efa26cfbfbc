/** A sample that breaks the rules on purpose, so that each check can be seen to fail. */
package dk.rammevaerk.architecture.broken;
