package dk.rammevaerk.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Renders what a controller returns when it is a {@link Page} or {@link Fragment}, bare or in a {@link ResponseEntity}.
 * The whole page is rendered before its first byte is sent, so a fault in a template becomes an error page and not half
 * a page.
 */
@Component
class PageRenderer implements HandlerMethodReturnValueHandler {
    private static final String OWN_PACKAGE = "dk.rammevaerk.";

    static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dk.rammevaerk.templates");
    private final ShellFactory shells;

    PageRenderer(ShellFactory shells) {
        this.shells = shells;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        Class<?> type = returnType.getParameterType();
        if (HttpEntity.class.isAssignableFrom(type)) {
            type = returnType.nested().getNestedParameterType();
        }
        return isRendered(type);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws IOException {
        container.setRequestHandled(true);
        var request = required(webRequest.getNativeRequest(HttpServletRequest.class));
        var response = required(webRequest.getNativeResponse(HttpServletResponse.class));
        Object content = returned;
        if (returned instanceof HttpEntity<?> entity) {
            if (entity instanceof ResponseEntity<?> answer) {
                response.setStatus(answer.getStatusCode().value());
            }
            entity.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            content = entity.getBody();
        }
        if (content == null) {
            response.setContentLength(0);
            return;
        }
        write(content, request, response);
    }

    /** Also for filters, which have no controller to return a page from. */
    void write(Object content, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Shell shell = shells.shell(request);
        if (content instanceof Page page && page.status() != HttpServletResponse.SC_OK) {
            response.setStatus(page.status());
        }
        var output = new Utf8ByteOutput();
        TEMPLATES.render(templateOf(content.getClass()), Map.of("page", content, "shell", shell), output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        if (shell.signedIn()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        output.writeTo(response.getOutputStream());
    }

    /**
     * From {@code dk.rammevaerk.meetings.web.MeetingPage} to {@code meetings/MeetingPage.jte}: the module and the simple
     * name.
     */
    static String templateOf(Class<?> record) {
        String name = record.getName();
        if (!name.startsWith(OWN_PACKAGE)) {
            throw new IllegalArgumentException(name + " is not a page of ours");
        }
        String module = name.substring(OWN_PACKAGE.length(), name.indexOf('.', OWN_PACKAGE.length()));
        return module + "/" + record.getSimpleName() + ".jte";
    }

    private static boolean isRendered(Class<?> type) {
        return Page.class.isAssignableFrom(type) || Fragment.class.isAssignableFrom(type);
    }

    private static <T> T required(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Pages are rendered for servlet requests only");
        }
        return part;
    }
}
