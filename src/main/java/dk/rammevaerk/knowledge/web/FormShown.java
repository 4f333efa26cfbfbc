package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.pages.Page;

/** A form comes back with what was written, instead of leading on. */
final class FormShown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient Page page;

    FormShown(Page page) {
        super(null, null, false, false);
        this.page = page;
    }
}
