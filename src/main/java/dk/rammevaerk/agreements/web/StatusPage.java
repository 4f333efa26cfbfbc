package dk.rammevaerk.agreements.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;

/**
 * <em>Hvordan går det med handlingsplanen?</em> The text of the agenda item, to read and to copy.
 *
 * @param markdown the whole text
 */
public record StatusPage(Trail trail, String title, String markdown) implements Page {}
