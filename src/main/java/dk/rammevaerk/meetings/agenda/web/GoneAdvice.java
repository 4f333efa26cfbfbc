package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.agenda.AgendaIsSettled;
import dk.rammevaerk.meetings.agenda.AgendaItemGone;
import dk.rammevaerk.meetings.texts.ItemGone;
import dk.rammevaerk.meetings.texts.TextIsSettled;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is not on an agenda any more is a page that is not there. */
@RestControllerAdvice(basePackageClasses = GoneAdvice.class)
class GoneAdvice {
    @ExceptionHandler({AgendaItemGone.class, AgendaIsSettled.class, ItemGone.class, TextIsSettled.class})
    void gone(RuntimeException gone, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
