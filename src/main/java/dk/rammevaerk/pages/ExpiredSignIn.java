package dk.rammevaerk.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What happens when somebody's sign-in has run out under an open page. A script's request must not get the sign-in page
 * into the middle of a list, so it is told to load the whole page again; a form is answered by a page that says that
 * nothing was saved.
 */
public final class ExpiredSignIn {
    private static final String MARK = ExpiredSignIn.class.getName();

    private ExpiredSignIn() {}

    /** @param otherwise the way to the sign-in page, for whole pages */
    public static AuthenticationEntryPoint entryPoint(AuthenticationEntryPoint otherwise) {
        return (request, response, exception) -> {
            if (isFromScript(request)) {
                refresh(response);
            } else {
                otherwise.commence(request, response, exception);
            }
        };
    }

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

    private static void refresh(HttpServletResponse response) {
        response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
