package dk.rammevaerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

class ExpiredSignInTests {
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/moeder");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aScriptIsToldToLoadThePageAgain() throws Exception {
        request.addHeader("HX-Request", "true");
        ExpiredSignIn.accessDeniedHandler().handle(request, response, new MissingCsrfTokenException("none"));
        assertThat(response.getHeader("HX-Refresh")).isEqualTo("true");
        assertThat(response.getStatus()).isEqualTo(401);
    }

    @Test
    void aFormThatIsTooOldIsNotCalledForbidden() throws Exception {
        ExpiredSignIn.accessDeniedHandler().handle(request, response, new MissingCsrfTokenException("none"));
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(new ErrorPages().error(request).kind()).isEqualTo(ErrorPage.Kind.EXPIRED);
    }

    @Test
    void whatIsNotAllowedStaysForbiddenAlsoForAScript() throws Exception {
        request.addHeader("HX-Request", "true");
        ExpiredSignIn.accessDeniedHandler().handle(request, response, new AccessDeniedException("no"));
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getHeader("HX-Refresh")).isNull();
    }
}
