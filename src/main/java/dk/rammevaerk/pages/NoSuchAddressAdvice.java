package dk.rammevaerk.pages;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A part of an address that cannot be an id names nothing: there is no such page. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class NoSuchAddressAdvice {

    @ExceptionHandler
    ErrorPage mismatch(MethodArgumentTypeMismatchException mismatch) {
        var status = mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
        return ErrorPage.of(status.value());
    }
}
