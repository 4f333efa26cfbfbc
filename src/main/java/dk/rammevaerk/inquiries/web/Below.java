package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Where the pages of answers stand: below the page of their subject, whichever kind it is. */
final class Below {
    static final String CONSULTATION = "/hoeringer/{subject}/svar";
    static final String RESPONSE = "/hoeringssvar/{subject}/svar";
    static final String CENTRAL_NOTICE = "/centrale-udmeldinger/{subject}/svar";
    static final String DIALOGUE = "/dialogmoeder/{subject}/svar";
    static final String CLOSURE = "/lukninger/{subject}/svar";
    static final String LETTER = "/breve/{subject}/svar";

    private Below() {}

    /** The inquiry of the page that the address stands below. */
    static Inquiry inquiry(Inquiries inquiries, HttpServletRequest request) {
        var parts = request.getRequestURI().split("/", 4);
        return inquiries.find("/" + parts[1] + "/" + parts[2]).orElseThrow(Below::nothing);
    }

    static AuthorityAnswer answer(Inquiry inquiry, String authority) {
        return inquiry.of(authority).orElseThrow(Below::nothing);
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
