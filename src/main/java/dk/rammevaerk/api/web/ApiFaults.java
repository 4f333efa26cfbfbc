package dk.rammevaerk.api.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.api.v1.NotFound;
import dk.rammevaerk.api.v1.OutOfRange;
import dk.rammevaerk.api.v1.UnknownChoice;
import dk.rammevaerk.api.web.KnownParameters.UnknownParameter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells a system which parameter is wrong and what to write instead. */
@RestControllerAdvice(basePackageClasses = NotFound.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaults {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    private final Problems problems;

    ApiFaults(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> nothing(NotFound nothing) {
        return problems.answer(HttpStatus.NOT_FOUND, null, "api.problem.notFound");
    }

    @ExceptionHandler
    ResponseEntity<Problem> range(OutOfRange fault) {
        return problems.answer(
                HttpStatus.BAD_REQUEST,
                fault.parameter(),
                "api.problem.range",
                fault.parameter(),
                String.valueOf(fault.value()),
                String.valueOf(fault.from()),
                String.valueOf(fault.to()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> choice(UnknownChoice fault) {
        return problems.answer(
                HttpStatus.BAD_REQUEST,
                fault.parameter(),
                "api.problem.choice." + fault.parameter(),
                fault.parameter(),
                fault.value());
    }

    @ExceptionHandler
    ResponseEntity<Problem> unknown(UnknownParameter fault) {
        return problems.answer(
                HttpStatus.BAD_REQUEST,
                fault.parameter(),
                fault.known().isEmpty() ? "api.problem.parameter.none" : "api.problem.parameter",
                fault.parameter(),
                String.join(", ", fault.known()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mismatch(MethodArgumentTypeMismatchException fault) {
        if (fault.getParameter().hasParameterAnnotation(PathVariable.class))
            return problems.answer(HttpStatus.NOT_FOUND, null, "api.problem.notFound");
        return problems.answer(
                HttpStatus.BAD_REQUEST,
                fault.getName(),
                key(fault.getRequiredType()),
                fault.getName(),
                Objects.toString(fault.getValue(), ""),
                choices(fault.getRequiredType()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unacceptable(HttpMediaTypeNotAcceptableException fault) {
        return problems.answer(HttpStatus.NOT_ACCEPTABLE, "Accept", "api.problem.accept");
    }

    /** The firewall tells it first when a parameter is read. */
    @ExceptionHandler
    ResponseEntity<Problem> rejected(RequestRejectedException fault) {
        return problems.answer(HttpStatus.BAD_REQUEST, null, "api.problem.rejected");
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception fault) {
        LOG.error("The API could not answer", fault);
        return problems.answer(HttpStatus.INTERNAL_SERVER_ERROR, null, "api.problem.failed");
    }

    private static String key(@Nullable Class<?> wanted) {
        if (wanted == LocalDate.class) return "api.problem.date";
        if (wanted == OffsetDateTime.class) return "api.problem.moment";
        if (wanted == Boolean.class) return "api.problem.boolean";
        return wanted != null && wanted.isEnum() ? "api.problem.enum" : "api.problem.number";
    }

    private static String choices(@Nullable Class<?> wanted) {
        return wanted == null || !wanted.isEnum()
                ? ""
                : Arrays.stream(wanted.getEnumConstants()).map(Object::toString).collect(joining(", "));
    }
}
