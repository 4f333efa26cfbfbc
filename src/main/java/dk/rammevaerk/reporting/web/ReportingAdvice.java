package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.ErrorPage;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.reporting.NotTheirResponse;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.NoSuchRow;
import dk.rammevaerk.reporting.questionnaires.NotTheirQuestionnaire;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireChangedMeanwhile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What all pages of reporting answer alike: when something is not the actor's, and when somebody else was first. */
@ControllerAdvice(basePackageClasses = Rounds.class)
class ReportingAdvice {
    @ExceptionHandler({NotTheirResponse.class, NotTheirQuestionnaire.class})
    Page forbidden() {
        return new ErrorPage(ErrorPage.Kind.FORBIDDEN, HttpStatus.FORBIDDEN.value());
    }

    @ExceptionHandler(NoSuchRow.class)
    Page gone() {
        return new ErrorPage(ErrorPage.Kind.NOT_FOUND, HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler({RoundChangedMeanwhile.class, QuestionnaireChangedMeanwhile.class})
    Page meanwhile() {
        return new ErrorPage(ErrorPage.Kind.NOT_UNDERSTOOD, HttpStatus.CONFLICT.value());
    }
}
