package dk.rammevaerk.cases.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Excerpt;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.pages.Messages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads to the items that steps took place in, for those who may open them. */
@Component
class StepLinks {
    private final CurrentActor currentActor;
    private final Messages messages;

    StepLinks(CurrentActor currentActor, Messages messages) {
        this.currentActor = currentActor;
        this.messages = messages;
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
}
