package dk.rammevaerk.imports;

/** There is no such preview, or it is past the stage in which this can be done to it. */
public final class PreviewGone extends RuntimeException {}
