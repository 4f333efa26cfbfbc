package dk.rammevaerk.api.v1;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import dk.rammevaerk.parties.Parties;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The codes that filters take. */
@RestController
@OpenTo(Audience.EVERYONE)
@Tag(name = "codes")
class CodeResources {
    private final Parties parties;
    private final OurRegion region;

    CodeResources(Parties parties, OurRegion region) {
        this.parties = parties;
        this.region = region;
    }

    /** @param closedFrom the first day without it */
    @Schema(name = "Forum")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ForumResource(
            String code,
            String name,
            String fullName,
            @Nullable LocalDate closedFrom,
            @Nullable String successor) {}

    /** @param code four digits, as the civil registration system numbers municipalities and regions */
    @Schema(name = "Authority")
    public record AuthorityResource(String code, String name, Authority.Kind kind) {}

    @GetMapping(path = "/api/v1/fora", produces = APPLICATION_JSON_VALUE)
    List<ForumResource> listFora() {
        return parties.fora().stream()
                .map(one ->
                        new ForumResource(one.code(), one.name(), one.fullName(), one.closedFrom(), one.successor()))
                .toList();
    }

    @GetMapping(path = "/api/v1/authorities", produces = APPLICATION_JSON_VALUE)
    List<AuthorityResource> listAuthorities() {
        return region.authorities().stream()
                .map(one -> new AuthorityResource(one.code(), one.name(), one.kind()))
                .toList();
    }
}
