package dk.rammevaerk.api.v1;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.api.v1.Listing.Slice;
import dk.rammevaerk.cases.decisions.EntryId;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.cases.decisions.RegisterQuery;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Decision.Effect;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
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
@Tag(name = "decisions")
class DecisionResources {
    private static final Map<String, String> CHANGES = Map.of("cases.decision", "id");

    private final Register register;
    private final Filters filters;
    private final CurrentActor currentActor;
    private final String address;

    DecisionResources(
            Register register,
            Filters filters,
            CurrentActor currentActor,
            @Value("${rammevaerk.address}") String address) {
        this.register = register;
        this.filters = filters;
        this.currentActor = currentActor;
        this.address = address;
    }

    /** The newest meeting first. However many there are, only those of the page are kept in memory. */
    @GetMapping(path = "/api/v1/decisions", produces = APPLICATION_JSON_VALUE)
    Listing<DecisionResource> listDecisions(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable Effect effect,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime changedSince,
            @RequestParam(defaultValue = Listing.LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        var slice = new Slice(limit, offset, address);
        filters.requireForum(forum);
        var changed = filters.changed(changedSince, CHANGES);
        var year = from != null && to != null && from.getYear() == to.getYear() ? from.getYear() : null;
        var shown = new ArrayList<DecisionResource>();
        var counted = new int[1];
        register.each(new RegisterQuery(forum, year, effect, false, "", 1), entry -> {
            if (!Filters.within(entry.date(), from, to)
                    || !changed.test(entry.id().value())) return;
            int at = counted[0]++;
            if (at >= slice.offset() && at < slice.offset() + slice.limit()) shown.add(resource(entry));
        });
        return Listing.of(shown, counted[0], slice);
    }

    @GetMapping(path = "/api/v1/decisions/{id}", produces = APPLICATION_JSON_VALUE)
    DecisionResource getDecision(@PathVariable UUID id) {
        return register.find(new EntryId(id)).map(this::resource).orElseThrow(NotFound::new);
    }

    private DecisionResource resource(RegisterEntry entry) {
        return DecisionResource.of(entry, currentActor.get().seesInside(entry.forum()), address);
    }
}
