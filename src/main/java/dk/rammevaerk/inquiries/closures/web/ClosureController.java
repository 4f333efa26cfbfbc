package dk.rammevaerk.inquiries.closures.web;

import dk.rammevaerk.inquiries.closures.Closure;
import dk.rammevaerk.inquiries.closures.Closures;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of closures and intake stops, and one of them. */
@Controller
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
class ClosureController {
    private final Closures closures;
    private final ClosurePages pages;

    ClosureController(Closures closures, ClosurePages pages) {
        this.closures = closures;
        this.pages = pages;
    }

    @GetMapping("/lukninger")
    Page list() {
        return pages.list();
    }

    @GetMapping("/lukninger/{id}")
    Page closure(@PathVariable UUID id) {
        var closure = find(closures, id);
        closures.read(closure);
        return pages.page(closure);
    }

    static Closure find(Closures closures, UUID id) {
        return closures.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
