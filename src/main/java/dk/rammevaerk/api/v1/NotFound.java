package dk.rammevaerk.api.v1;

/** It is not there, or not for the one who asks; which of them is not told. */
public final class NotFound extends RuntimeException {}
