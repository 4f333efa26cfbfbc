package dk.rammevaerk.access;

import dk.rammevaerk.access.PasswordSignIn.MustWait;
import dk.rammevaerk.pages.ExpiredSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** What somebody sees who must sign in first, or whose sign-in failed. */
@Component
class SignInAnswers implements AuthenticationEntryPoint, AuthenticationFailureHandler {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (ExpiredSignIn.isFromScript(request)) {
            ExpiredSignIn.refresh(response);
            return;
        }
        response.sendRedirect(request.getContextPath() + "/log-paa");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        var why =
                switch (cause) {
                    case MustWait wait -> "vent=" + wait.until().toEpochMilli();
                    case OAuth2AuthenticationException openId
                    when OpenIdSignIn.UNKNOWN.equals(openId.getError().getErrorCode()) -> "ukendt";
                    case OAuth2AuthenticationException openId -> "afbrudt";
                    default -> "fejl";
                };
        // not in the address: people type passwords into the name field
        request.getSession().setAttribute(SignInChoices.TRIED_NAME, request.getParameter("brugernavn"));
        response.sendRedirect(request.getContextPath() + "/log-paa?" + why);
    }
}
