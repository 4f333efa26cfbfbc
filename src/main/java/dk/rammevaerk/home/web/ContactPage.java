package dk.rammevaerk.home.web;

import dk.rammevaerk.pages.Page;

/** @param address the secretariat's e-mail address ({@code rammevaerk.contact}), or empty */
public record ContactPage(String address) implements Page {}
