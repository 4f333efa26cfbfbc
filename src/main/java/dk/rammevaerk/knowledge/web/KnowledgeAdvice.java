package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.knowledge.NotTheirArticle;
import dk.rammevaerk.pages.ErrorPage;
import dk.rammevaerk.pages.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What all pages of the library answer alike when something is not done. */
@ControllerAdvice(basePackageClasses = KnowledgeAdvice.class)
class KnowledgeAdvice {
    @ExceptionHandler
    Page forbidden(NotTheirArticle not) {
        return new ErrorPage(ErrorPage.Kind.FORBIDDEN, HttpStatus.FORBIDDEN.value());
    }
}
