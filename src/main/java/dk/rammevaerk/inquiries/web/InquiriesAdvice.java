package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.pages.ErrorPage;
import dk.rammevaerk.pages.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What all pages of this module answer alike when something is not done. */
@ControllerAdvice(basePackageClasses = Inquiries.class)
class InquiriesAdvice {
    @ExceptionHandler
    Page forbidden(NotTheirAnswer not) {
        return new ErrorPage(ErrorPage.Kind.FORBIDDEN, HttpStatus.FORBIDDEN.value());
    }
}
