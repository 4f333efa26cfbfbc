package dk.rammevaerk.cases.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.CasePart;
import dk.rammevaerk.cases.CaseQuery;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Parties;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases. Everybody may ask; they get the cases that are theirs to see. */
@RestController
@OpenTo(Audience.EVERYONE)
class CasesController {
    static final String OPEN = "aabne";
    private static final String LATE = "forsinkede";
    private static final String FINISHED = "afsluttede";
    private static final String ALL = "alle";
    static final List<String> WHICH = List.of(OPEN, LATE, FINISHED, ALL);
    private static final Set<String> ARCHIVED = Set.of(FINISHED, ALL);

    private final Cases cases;
    private final CaseWords words;
    private final Parties parties;
    private final CurrentActor currentActor;
    private final Messages messages;

    CasesController(Cases cases, CaseWords words, Parties parties, CurrentActor currentActor, Messages messages) {
        this.cases = cases;
        this.words = words;
        this.parties = parties;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** @param before the number that an older part of the list comes before, or empty */
    @GetMapping("/sager")
    Page list(
            @RequestParam(name = "ord", defaultValue = "") String text,
            @RequestParam(name = "vis", defaultValue = OPEN) String which,
            @RequestParam(defaultValue = "") String forum,
            @RequestParam(name = "foer", defaultValue = "") String before) {
        var open = cases.open();
        var wanted = text.strip().toLowerCase(DanishFormat.DANISH);
        var part = ARCHIVED.contains(which)
                ? cases.part(new CaseQuery(
                        wanted,
                        forum,
                        which.equals(FINISHED),
                        CaseNumber.of(before).orElse(null)))
                : new CasePart(
                        open.stream()
                                .filter(view -> !which.equals(LATE) || view.isLate())
                                .filter(view -> forum.isEmpty() || view.concerns(forum))
                                .filter(view -> (view.number() + " " + view.title())
                                        .toLowerCase(DanishFormat.DANISH)
                                        .contains(wanted))
                                .toList(),
                        null);
        return new CaseListPage(
                lead(open),
                text,
                WHICH.contains(which) ? which : OPEN,
                forum,
                parties.fora(),
                part.cases().stream().map(this::line).toList(),
                part.last(),
                currentActor.get().isSecretariat(),
                currentActor.get().isSignedIn());
    }

    private String lead(List<CaseView> open) {
        long late = open.stream().filter(CaseView::isLate).count();
        var count = DanishFormat.count(open.size(), messages.of("cases.one"), messages.of("cases.many"));
        if (open.isEmpty()) return messages.of("cases.lead.none");
        if (late == 0) return messages.of("cases.lead.onTime", count);
        return messages.of("cases.lead.late", count, late);
    }

    private CaseListPage.Line line(CaseView view) {
        return new CaseListPage.Line(
                "/sager/" + view.number(),
                view.number().toString(),
                view.title(),
                words.now(view),
                view.file().isOpen()
                        ? view.steps().stream()
                                .filter(step -> step.next())
                                .findFirst()
                                .map(step -> words.station(step.station()))
                                .orElse("")
                        : "",
                state(view));
    }

    /** Null when it is on its way as it should be. */
    private @Nullable StateTag state(CaseView view) {
        if (!view.file().isOpen()) return StateTag.of(State.ADOPTED).worded(messages.of("cases.state.finished"));
        if (view.isLate()) return StateTag.of(State.LATE);
        var hindrance = view.hindrances().stream().findFirst();
        if (hindrance.isPresent()) {
            return StateTag.of(State.WAITING).worded(words.hindrance(hindrance.get()));
        }
        return view.current().stream().anyMatch(step -> step.place() != null) ? StateTag.of(State.ON_AGENDA) : null;
    }
}
