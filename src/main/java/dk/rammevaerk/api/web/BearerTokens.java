package dk.rammevaerk.api.web;

import dk.rammevaerk.access.ActingSystem;
import dk.rammevaerk.access.SignInThrottle;
import dk.rammevaerk.api.tokens.SystemToken;
import dk.rammevaerk.api.tokens.SystemTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a system act by its token, for one request. Without a token it is the public; with one that opens nothing it gets no
 * answer, so that nobody takes the public's view for their own. A right token is never slowed down by wrong ones.
 */
class BearerTokens extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"rammevaerk\", error=\"invalid_token\"";

    private final SystemTokens tokens;
    private final SignInThrottle throttle;
    private final Problems problems;
    private final Clock clock;

    BearerTokens(SystemTokens tokens, SignInThrottle throttle, Problems problems, Clock clock) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            var token = recognised(authorization);
            if (token.isEmpty()) {
                refuse(request, response);
                return;
            }
            tokens.used(token.get(), asked(request));
            actBy(token.get());
        }
        chain.doFilter(request, response);
    }

    private Optional<SystemToken> recognised(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? tokens.recognise(authorization.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private static void actBy(SystemToken token) {
        if (token.grants().isEmpty()) return;
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(ActingSystem.named(token.actor(), token.grants()));
        SecurityContextHolder.setContext(context);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var guesser = "token:" + request.getRemoteAddr();
        var until = throttle.begin(guesser, guesser);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        if (until.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(secondsUntil(until.get())));
            problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "api.problem.guessing");
        } else {
            problems.write(response, HttpStatus.UNAUTHORIZED, "api.problem.token");
        }
    }

    private long secondsUntil(Instant moment) {
        return Math.max(1, Duration.between(clock.instant(), moment).toSeconds() + 1);
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
