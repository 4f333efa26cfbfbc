package dk.rammevaerk.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what brings anything with it, before it is read into memory: here one can only read. Files are taken in as soon
 * as somebody looks for a parameter, also with GET.
 */
class NothingIsSent extends OncePerRequestFilter {
    private final Problems problems;

    NothingIsSent(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).strip().startsWith("multipart/"))
            problems.write(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "api.problem.files");
        else if (request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null)
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "api.problem.body");
        else chain.doFilter(request, response);
    }
}
