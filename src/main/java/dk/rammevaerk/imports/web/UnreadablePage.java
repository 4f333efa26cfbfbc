package dk.rammevaerk.imports.web;

import dk.rammevaerk.imports.PreviewId;
import dk.rammevaerk.pages.Page;

/** <em>Hvorfor kunne filen ikke læses?</em> */
public record UnreadablePage(PreviewId id, String fileName, String reason, String facts) implements Page {}
