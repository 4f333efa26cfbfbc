package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.pages.ErrorPage;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.reporting.NotTheirResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What all pages of answering say alike to those whose response it is not. */
@ControllerAdvice(basePackageClasses = AnsweringAdvice.class)
class AnsweringAdvice {
    @ExceptionHandler
    Page forbidden(NotTheirResponse not) {
        return new ErrorPage(ErrorPage.Kind.FORBIDDEN, HttpStatus.FORBIDDEN.value());
    }
}
