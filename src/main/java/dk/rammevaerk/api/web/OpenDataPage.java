package dk.rammevaerk.api.web;

import dk.rammevaerk.pages.Page;

/**
 * How a developer begins.
 *
 * @param address of the program, as others reach it
 * @param administrator whether the reader can make a token
 */
public record OpenDataPage(String address, boolean administrator) implements Page {}
