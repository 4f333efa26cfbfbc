package dk.rammevaerk.api.oparl;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list as it is asked for, by the parameters that OParl gives every list. Links to other pages keep the filters. */
record ListAsked(HttpServletRequest request, String path) {
    private static final int USUAL = 50;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** A parameter that cannot be understood. */
    static final class Unreadable extends RuntimeException {
        private final String parameter;
        private final String value;

        Unreadable(String parameter, String value) {
            super(parameter + "=" + value);
            this.parameter = parameter;
            this.value = value;
        }

        String parameter() {
            return parameter;
        }

        String value() {
            return value;
        }
    }

    ListQuery query(ObjectType type, @Nullable String organization) {
        return new ListQuery(
                type,
                organization,
                moment("created_since"),
                moment("created_until"),
                moment("modified_since"),
                moment("modified_until"),
                number("limit", USUAL),
                number("page", 1));
    }

    boolean omitsInternal() {
        return "true".equals(request.getParameter("omit_internal"));
    }

    /** The same list from another page. */
    String href(int page) {
        var kept = Stream.of(
                        "created_since", "created_until", "modified_since", "modified_until", "omit_internal", "limit")
                .filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8));
        var query =
                (page == 1 ? kept : Stream.concat(kept, Stream.of("page=" + page))).collect(Collectors.joining("&"));
        return path + (query.isEmpty() ? "" : "?" + query);
    }

    private @Nullable OffsetDateTime moment(String name) {
        var value = request.getParameter(name);
        if (value == null || value.isEmpty()) return null;
        try {
            var moment = OffsetDateTime.parse(value);
            if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) throw new Unreadable(name, value);
            return moment;
        } catch (DateTimeParseException notAMoment) {
            throw new Unreadable(name, value);
        }
    }

    private int number(String name, int otherwise) {
        var value = request.getParameter(name);
        if (value == null || value.isEmpty()) return otherwise;
        if (!value.matches("[1-9][0-9]{0,6}")) throw new Unreadable(name, value);
        return Integer.parseInt(value);
    }
}
