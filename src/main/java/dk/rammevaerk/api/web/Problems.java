package dk.rammevaerk.api.web;

import dk.rammevaerk.pages.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says in Danish why a system gets no answer. */
@Component
class Problems {
    private static final MediaType PROBLEM = MediaType.parseMediaType(Problem.MEDIA_TYPE);

    private final Messages messages;
    private final JsonMapper json;

    Problems(Messages messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** @param key of the message that says what is wrong and what to do */
    ResponseEntity<Problem> answer(HttpStatus status, @Nullable String parameter, String key, Object... values) {
        return ResponseEntity.status(status).contentType(PROBLEM).body(problem(status, parameter, key, values));
    }

    /** For filters, which have no handler to return it from. */
    void write(HttpServletResponse response, HttpStatus status, String key) throws IOException {
        response.setStatus(status.value());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem(status, null, key)));
    }

    private Problem problem(HttpStatus status, @Nullable String parameter, String key, Object... values) {
        return new Problem(
                "about:blank", status.getReasonPhrase(), status.value(), messages.of(key, values), parameter);
    }
}
