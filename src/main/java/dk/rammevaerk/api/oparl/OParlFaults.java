package dk.rammevaerk.api.oparl;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong, as OParl tells it. */
@RestControllerAdvice(assignableTypes = OParlController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class OParlFaults {
    private static final Logger LOG = LoggerFactory.getLogger(OParlFaults.class);

    private final Messages messages;

    OParlFaults(Messages messages) {
        this.messages = messages;
    }

    /** @param message in Danish, for people */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Fault(String type, String message, String debug) {}

    /** Where nothing of OParl's is mapped. */
    @RestController
    @OpenTo(Audience.EVERYONE)
    static class Elsewhere {
        private final OParlFaults faults;

        Elsewhere(OParlFaults faults) {
            this.faults = faults;
        }

        @RequestMapping("/oparl/**")
        ResponseEntity<Fault> nothing() {
            return faults.nothing(new NothingPublished());
        }
    }

    @ExceptionHandler
    ResponseEntity<Fault> nothing(NothingPublished fault) {
        return answer(HttpStatus.NOT_FOUND, messages.of("api.oparl.nothing"), "");
    }

    @ExceptionHandler
    ResponseEntity<Fault> unreadable(ListAsked.Unreadable fault) {
        var key = fault.parameter().contains("_") ? "api.problem.moment" : "api.problem.number";
        return answer(HttpStatus.BAD_REQUEST, messages.of(key, fault.parameter(), fault.value()), fault.parameter());
    }

    /** The firewall tells it first when a parameter is read. */
    @ExceptionHandler
    ResponseEntity<Fault> rejected(RequestRejectedException fault) {
        return answer(HttpStatus.BAD_REQUEST, messages.of("api.problem.rejected"), "");
    }

    @ExceptionHandler
    ResponseEntity<Fault> unacceptable(HttpMediaTypeNotAcceptableException fault) {
        return answer(HttpStatus.NOT_ACCEPTABLE, messages.of("api.problem.accept"), "Accept");
    }

    @ExceptionHandler
    ResponseEntity<Fault> failed(Exception fault) {
        LOG.error("OParl could not answer", fault);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, messages.of("api.problem.failed"), "");
    }

    private static ResponseEntity<Fault> answer(HttpStatus status, String message, String debug) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Fault(ObjectType.SCHEMA + "Error", message, debug));
    }
}
