package dk.rammevaerk.kernel;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The handler keeps nothing that may be a CPR number and tells of it at the field, so nobody is asked what the number is:
 * nobody can vouch for it here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(METHOD)
public @interface RefusesCpr {}
