package dk.rammevaerk.appointments.web;

import dk.rammevaerk.appointments.NotThere;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What somebody took away meanwhile is a page that is not there. */
@RestControllerAdvice(basePackageClasses = NotThereAdvice.class)
class NotThereAdvice {
    @ExceptionHandler(NotThere.class)
    void gone(NotThere gone, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
