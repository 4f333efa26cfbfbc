package dk.rammevaerk.access;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Decides every request by the {@link OpenTo} of the handler that would answer it. A handler without one is closed. A
 * path without a handler is let through to the answer that nothing is there.
 */
@Component
public class AccessRules implements AuthorizationManager<RequestAuthorizationContext> {
    private final RequestMappingHandlerMapping mapping;
    private final CurrentActor currentActor;

    AccessRules(RequestMappingHandlerMapping requestMappingHandlerMapping, CurrentActor currentActor) {
        this.mapping = requestMappingHandlerMapping;
        this.currentActor = currentActor;
    }

    /** Whom a handler is open to; empty when it does not say, which means nobody. */
    public static Set<Audience> audienceOf(HandlerMethod handler) {
        var rule = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), OpenTo.class);
        if (rule == null) rule = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), OpenTo.class);
        return rule == null ? Set.of() : Set.copyOf(Arrays.asList(rule.value()));
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var handler = handlerOf(context.getRequest());
        var actor = currentActor.get();
        return new AuthorizationDecision(
                handler == null || audienceOf(handler).stream().anyMatch(audience -> includes(audience, actor)));
    }

    /** Whether an actor belongs to an audience. */
    public static boolean includes(Audience audience, Actor actor) {
        return switch (audience) {
            case EVERYONE -> true;
            case SIGNED_IN -> actor.isSignedIn();
            case SECRETARIAT -> actor.has(Role.SECRETARIAT);
            case MEMBER -> actor.has(Role.MEMBER);
            case CHAIR -> actor.has(Role.CHAIR);
            case REPORTER -> actor.has(Role.REPORTER);
            case TARIFF_GROUP -> actor.has(Role.TARIFF_GROUP);
            case ADMINISTRATOR -> actor.has(Role.ADMINISTRATOR);
        };
    }

    private @Nullable HandlerMethod handlerOf(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = mapping.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (HttpRequestMethodNotSupportedException answeredLater) {
            return null;
        } catch (Exception e) {
            throw new IllegalStateException("No handler could be looked up", e);
        }
    }
}
