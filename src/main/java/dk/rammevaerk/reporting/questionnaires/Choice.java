package dk.rammevaerk.reporting.questionnaires;

/** @param name what is kept when it is chosen; letters, digits and underscore */
public record Choice(String name, String label) {}
