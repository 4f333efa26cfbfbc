package dk.rammevaerk.access;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.kernel.CprGuard.Hit;
import dk.rammevaerk.kernel.RefusesCpr;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every field of every form passes here before a handler sees it; no form can forget to ask. */
@Component
class FreeTextGuard implements HandlerInterceptor, WebMvcConfigurer {
    /** Passwords are stored as hashes alone, and must not be shown back. */
    private static final Set<String> NOT_TEXT =
            Set.of("_csrf", PossibleCprNumber.ANSWER, "nuvaerende", "ny", "gentaget");

    private final CprConfirmations confirmations;

    FreeTextGuard(CprConfirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Set.of("GET", "HEAD").contains(request.getMethod())) return true;
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(RefusesCpr.class)) return true;
        var hits = hits(request.getParameterMap());
        if (hits.isEmpty()) return true;
        var answer = request.getParameter(PossibleCprNumber.ANSWER);
        var isInstead = Arrays.stream(IsInstead.values())
                .filter(value -> value.name().equals(answer))
                .findFirst()
                .orElseThrow(() -> new PossibleCprNumber(hits));
        hits.forEach((field, places) -> places.forEach(
                place -> confirmations.record(request.getRequestURI() + " " + field + " " + place.line(), isInstead)));
        return true;
    }

    static Map<String, List<Hit>> hits(Map<String, String[]> parameters) {
        var hits = new TreeMap<String, List<Hit>>();
        parameters.forEach((name, values) -> {
            if (NOT_TEXT.contains(name)) return;
            var found = new ArrayList<Hit>();
            for (var value : values) found.addAll(CprGuard.hits(value));
            if (!found.isEmpty()) hits.put(name, found);
        });
        return hits;
    }
}
