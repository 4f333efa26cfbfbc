package dk.rammevaerk.home.web;

import dk.rammevaerk.pages.Page;

/** What is kept about people, and who sees it. */
public record PrivacyPage() implements Page {}
