package dk.rammevaerk.api.tokens;

/** Another token has, or had, that name. */
public class TokenNameTaken extends RuntimeException {}
