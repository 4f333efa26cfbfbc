package dk.rammevaerk.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** A request above the upload limit becomes a page that says what to do. */
@ControllerAdvice
class TooLargeAdvice {

    @ExceptionHandler
    ErrorPage tooLarge(MaxUploadSizeExceededException tooLarge) {
        return ErrorPage.of(HttpStatus.CONTENT_TOO_LARGE.value());
    }
}
