package dk.rammevaerk.pages;

import java.util.function.Supplier;

/**
 * The token that proves a form was served by us. It is made on first use, because making it starts a session, and a page
 * without a form must not start one.
 *
 * @param parameter the name of the hidden field
 * @param header the name of the request header that scripts send instead
 */
public record Csrf(String parameter, String header, Supplier<String> source) {
    /** No protection is configured; forms carry no token. */
    public static final Csrf NONE = new Csrf("", "", () -> "");

    public boolean present() {
        return !parameter.isEmpty();
    }

    public String token() {
        return source.get();
    }

    /** What htmx adds to every request, as the JSON of {@code hx-headers}. */
    public String headersJson() {
        return "{\"" + header + "\":\"" + token() + "\"}";
    }
}
