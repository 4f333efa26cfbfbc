package dk.rammevaerk.pages;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Shows a form that comes back. */
@ControllerAdvice
class FormShownAdvice {
    @ExceptionHandler
    Page shown(FormShown shown) {
        return shown.page;
    }
}
