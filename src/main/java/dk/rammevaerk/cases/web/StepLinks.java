package dk.rammevaerk.cases.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Excerpt;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.cases.web.BesideCase.Belonging;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from a case to the items and answers of its steps, and to what it belongs to; each for those who may open it. */
@Component
class StepLinks {
    private final CurrentActor currentActor;
    private final Councils councils;
    private final List<BesideCase> beside;
    private final Messages messages;

    StepLinks(CurrentActor currentActor, Councils councils, List<BesideCase> beside, Messages messages) {
        this.currentActor = currentActor;
        this.councils = councils;
        this.beside = List.copyOf(beside);
        this.messages = messages;
    }

    /** The item of a step, or what the councils answered; empty when it has neither, or they are not the reader's. */
    String href(CaseView view, StepStanding standing) {
        return standing.place() != null
                ? href(standing.place())
                : councils.round(view, standing).map(Councils::href).orElse("");
    }

    /** Empty when there is no such item, or it is not the reader's to open. */
    String href(@Nullable ItemPlace place) {
        if (place == null) return "";
        if (!currentActor.get().seesInside(place.forum()) && !place.isOpenToAll()) return "";
        return "/moeder/" + place.meeting() + "/" + place.item();
    }

    String href(CaseView view, Excerpt excerpt) {
        return view.steps().stream()
                .map(StepStanding::place)
                .filter(Objects::nonNull)
                .filter(place -> place.item().equals(excerpt.item()))
                .findFirst()
                .map(this::href)
                .orElse("");
    }

    /** {@code Lukket punkt} for those outside the forum; or empty. */
    String note(@Nullable ItemPlace place) {
        if (place == null || !place.closed() || currentActor.get().seesInside(place.forum())) return "";
        return messages.of("pages.state.CLOSED_ITEM");
    }

    /** What a case belongs to. */
    List<Belonging> beside(CaseView view) {
        return beside.stream().flatMap(one -> one.of(view).stream()).toList();
    }

    /** What to read about a case. */
    List<Belonging> reading(CaseView view) {
        return beside.stream().flatMap(one -> one.reading(view).stream()).toList();
    }
}
