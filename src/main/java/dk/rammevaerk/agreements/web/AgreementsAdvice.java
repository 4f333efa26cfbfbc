package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.NotTheirStatement;
import dk.rammevaerk.cases.approvals.NotTheirCouncil;
import dk.rammevaerk.pages.ErrorPage;
import dk.rammevaerk.pages.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What all pages of agreements answer alike when something is not done. */
@ControllerAdvice(basePackageClasses = AgreementsAdvice.class)
class AgreementsAdvice {
    @ExceptionHandler({NotTheirStatement.class, NotTheirCouncil.class})
    Page forbidden() {
        return new ErrorPage(ErrorPage.Kind.FORBIDDEN, HttpStatus.FORBIDDEN.value());
    }
}
