package dk.rammevaerk.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What happens when a form is sent after its sign-in has run out. A script is told to load the whole page again, so that
 * no error page lands in the middle of a list; a person gets a page that says that nothing was saved.
 */
public final class ExpiredSignIn {
    private static final String MARK = ExpiredSignIn.class.getName();

    private ExpiredSignIn() {}

    /** Tells an expired form from an act that is not allowed. */
    public static AccessDeniedHandler accessDeniedHandler() {
        return (request, response, exception) -> {
            boolean expired = exception instanceof CsrfException;
            if (expired && isFromScript(request)) {
                refresh(response);
                return;
            }
            if (expired) {
                request.setAttribute(MARK, true);
            }
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        };
    }

    /** Whether htmx or the upload sent it. */
    public static boolean isFromScript(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    /** A part of a page was asked for: the whole page must go to the sign-in. */
    public static void refresh(HttpServletResponse response) {
        response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
