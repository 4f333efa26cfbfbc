package dk.rammevaerk.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no answer, as RFC 9457 writes it.
 *
 * @param detail what is wrong and what to do, in Danish
 * @param parameter the parameter that is at fault, or null
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter) {
    static final String MEDIA_TYPE = "application/problem+json";
}
