package dk.rammevaerk.agreements.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/** What an initiative says, and what it said before. */
public record InitiativePage(Trail trail, String text, boolean ended, List<String> history) implements Page {}
