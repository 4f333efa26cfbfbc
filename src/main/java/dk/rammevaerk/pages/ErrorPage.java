package dk.rammevaerk.pages;

/**
 * Something could not be done, and what to do about it. The words stand in the template.
 *
 * @param status of the HTTP answer
 */
public record ErrorPage(Kind kind, int status) implements Page {
    /** What happened, as far as a reader needs to know. */
    public enum Kind {
        NOT_FOUND,
        FORBIDDEN,
        EXPIRED,
        TOO_LARGE,
        NOT_UNDERSTOOD,
        FAULT
    }

    static ErrorPage of(int status) {
        return switch (status) {
            case 401 -> new ErrorPage(Kind.EXPIRED, status);
            case 403 -> new ErrorPage(Kind.FORBIDDEN, status);
            case 404, 410 -> new ErrorPage(Kind.NOT_FOUND, status);
            case 413 -> new ErrorPage(Kind.TOO_LARGE, status);
            default ->
                status >= 400 && status < 500
                        ? new ErrorPage(Kind.NOT_UNDERSTOOD, status)
                        : new ErrorPage(Kind.FAULT, status);
        };
    }
}
