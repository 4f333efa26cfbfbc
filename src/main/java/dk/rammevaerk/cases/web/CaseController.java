package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page of a case. Everybody may ask; a case that is not theirs to see is not there. */
@RestController
@OpenTo(Audience.EVERYONE)
class CaseController {
    private final Cases cases;
    private final CasePages pages;

    CaseController(Cases cases, CasePages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping("/sager/{number}")
    Page page(@PathVariable String number) {
        return pages.page(find(cases, number));
    }

    /** @throws ResponseStatusException not found */
    static CaseView find(Cases cases, String number) {
        return CaseNumber.of(number)
                .flatMap(cases::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
