package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.pages.ErrorPage;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.reporting.indicators.NotTheirFigures;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What all pages of programmes answer alike when something is not done. */
@ControllerAdvice(basePackageClasses = IndicatorsAdvice.class)
class IndicatorsAdvice {
    @ExceptionHandler
    Page forbidden(NotTheirFigures not) {
        return new ErrorPage(ErrorPage.Kind.FORBIDDEN, HttpStatus.FORBIDDEN.value());
    }
}
