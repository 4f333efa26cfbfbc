package dk.rammevaerk.architecture.broken.upper;

public class Upper {}
