package dk.rammevaerk.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Shell} of a request from what the other modules contribute. */
@Component
class ShellFactory {
    private final String region;
    private final boolean demo;
    private final ObjectProvider<NavigationSource> sources;
    private final ObjectProvider<ShellUser> user;
    private final Map<String, String> assets;

    ShellFactory(
            @Value("${rammevaerk.region:Midtjylland}") String region,
            @Value("${rammevaerk.demo:true}") boolean demo,
            ObjectProvider<NavigationSource> sources,
            ObjectProvider<ShellUser> user,
            StaticFiles files) {
        this.region = region;
        this.demo = demo;
        this.sources = sources;
        this.user = user;
        this.assets = files.addresses();
    }

    Shell shell(HttpServletRequest request) {
        String path = pathOf(request);
        ShellUser whoever = user.getIfAvailable();
        String label = whoever == null ? "" : whoever.label(request).orElse("");
        return new Shell(region, label, navigation(request, path), csrf(request), demo, toast(request), path, assets);
    }

    private List<Shell.Group> navigation(HttpServletRequest request, String path) {
        List<NavigationEntry> entries = sources.orderedStream()
                .flatMap(source -> source.entries(request).stream())
                .sorted(Comparator.comparing(NavigationEntry::group).thenComparing(NavigationEntry::rank))
                .toList();
        @Nullable
        NavigationEntry current = entries.stream()
                .filter(entry -> entry.covers(path))
                .max(Comparator.comparing(entry -> entry.href().length()))
                .orElse(null);
        var groups = new ArrayList<Shell.Group>();
        for (NavigationGroup group : NavigationGroup.values()) {
            List<Shell.Entry> own = entries.stream()
                    .filter(entry -> entry.group() == group)
                    .map(entry -> new Shell.Entry(entry.label(), entry.href(), entry.equals(current)))
                    .toList();
            if (!own.isEmpty()) {
                groups.add(new Shell.Group(group.heading(), own));
            }
        }
        return groups;
    }

    /** An error page is drawn under {@code /error}; what counts is the path that failed. */
    private static String pathOf(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getHeaderName(), token::getToken)
                : Csrf.NONE;
    }

    private static @Nullable Toast toast(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Toast.ATTRIBUTE) instanceof Toast toast ? toast : null;
    }
}
