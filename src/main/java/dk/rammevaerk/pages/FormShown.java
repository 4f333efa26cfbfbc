package dk.rammevaerk.pages;

/** A form comes back with what was written, instead of leading on. */
public final class FormShown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient Page page;

    public FormShown(Page page) {
        super(null, null, false, false);
        this.page = page;
    }
}
