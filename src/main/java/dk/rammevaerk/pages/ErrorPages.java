package dk.rammevaerk.pages;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers everything that failed with an {@link ErrorPage}. Never shows a stack trace; that is in the log. */
@OpenTo(Audience.EVERYONE)
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ErrorPage error(HttpServletRequest request) {
        // Asked for directly nothing has failed: there is no such page
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
        return ExpiredSignIn.isMarked(request) ? new ErrorPage(ErrorPage.Kind.EXPIRED, status) : ErrorPage.of(status);
    }
}
