package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.ErrorPage;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.reporting.NotTheirResponse;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.NotTheirQuestionnaire;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What all pages of reporting answer alike when something is not the actor's. */
@ControllerAdvice(basePackageClasses = Rounds.class)
class ReportingAdvice {
    @ExceptionHandler({NotTheirResponse.class, NotTheirQuestionnaire.class})
    Page forbidden() {
        return new ErrorPage(ErrorPage.Kind.FORBIDDEN, HttpStatus.FORBIDDEN.value());
    }
}
