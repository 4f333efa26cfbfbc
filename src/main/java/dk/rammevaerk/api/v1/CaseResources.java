package dk.rammevaerk.api.v1;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammevaerk.api.v1.Listing.Slice;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenTo(Audience.EVERYONE)
@Tag(name = "cases")
class CaseResources {
    private static final Map<String, String> CHANGES =
            Map.of("cases.case_file", "id", "cases.route_step", "case_id", "cases.case_item", "case_id");

    private final Cases cases;
    private final Filters filters;
    private final String address;

    CaseResources(Cases cases, Filters filters, @Value("${rammevaerk.address}") String address) {
        this.cases = cases;
        this.filters = filters;
        this.address = address;
    }

    /** The newest number first; {@code from} and {@code to} cut by the day they were opened. */
    @GetMapping(path = "/api/v1/cases", produces = APPLICATION_JSON_VALUE)
    Listing<CaseLine> listCases(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime changedSince,
            @RequestParam(defaultValue = Listing.LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        var slice = new Slice(limit, offset, address);
        filters.requireForum(forum);
        var changed = filters.changed(changedSince, CHANGES);
        var found = cases.list().stream()
                .filter(one -> forum == null || one.concerns(forum))
                .filter(one -> open == null || open == one.file().isOpen())
                .filter(one -> Filters.within(one.file().openedOn(), from, to))
                .filter(one -> changed.test(one.file().id().value()))
                .toList();
        return Listing.of(found, slice, one -> CaseLine.of(one, address));
    }

    @GetMapping(path = "/api/v1/cases/{number}", produces = APPLICATION_JSON_VALUE)
    CaseResource getCase(@PathVariable String number) {
        return CaseNumber.of(number)
                .flatMap(cases::find)
                .map(view -> CaseResource.of(view, cases.excerpts(view), address))
                .orElseThrow(NotFound::new);
    }
}
