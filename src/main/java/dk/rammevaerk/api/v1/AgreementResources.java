package dk.rammevaerk.api.v1;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.Parts;
import dk.rammevaerk.api.v1.Listing.Slice;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@Tag(name = "agreements")
class AgreementResources {
    private static final Map<String, String> CHANGES = Map.of(
            "agreements.agreement", "id", "agreements.part", "agreement_id", "cases.council_approval", "subject");

    private final Agreements agreements;
    private final Parts parts;
    private final CouncilApprovals approvals;
    private final Filters filters;
    private final String address;

    AgreementResources(
            Agreements agreements,
            Parts parts,
            CouncilApprovals approvals,
            Filters filters,
            @Value("${rammevaerk.address}") String address) {
        this.agreements = agreements;
        this.parts = parts;
        this.approvals = approvals;
        this.filters = filters;
        this.address = address;
    }

    /** The newest period first. */
    @GetMapping(path = "/api/v1/agreements", produces = APPLICATION_JSON_VALUE)
    Listing<AgreementLine> listAgreements(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime changedSince,
            @RequestParam(defaultValue = Listing.LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        var slice = new Slice(limit, offset, address);
        filters.requireForum(forum);
        var changed = filters.changed(changedSince, CHANGES);
        var found = agreements.all().stream()
                .filter(one -> forum == null || one.forum().equals(forum))
                .filter(one -> changed.test(one.id().value()))
                .toList();
        return Listing.of(found, slice, one -> AgreementLine.of(one, address));
    }

    @GetMapping(path = "/api/v1/agreements/{period}", produces = APPLICATION_JSON_VALUE)
    AgreementResource getAgreement(
            @PathVariable String period, @RequestParam(required = false) @Nullable String authority) {
        filters.requireAuthority(authority);
        return agreements
                .find(period)
                .map(one -> AgreementResource.of(
                        one, parts.of(one), approvals.find(one.id().value()).orElse(null), authority, address))
                .orElseThrow(NotFound::new);
    }
}
