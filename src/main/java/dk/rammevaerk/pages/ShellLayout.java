package dk.rammevaerk.pages;

/** How the shell stands around the content. */
public enum ShellLayout {
    /** Side navigation beside a main column of 960 px. */
    STANDARD,
    /** A page for long work: the navigation is folded into <em>Menu</em>, the content takes the whole width. */
    WORK
}
