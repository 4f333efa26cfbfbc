package dk.rammevaerk.api.oparl;

/** Nothing was ever published there. */
final class NothingPublished extends RuntimeException {}
