package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.inquiries.responses.HearingResponse;
import dk.rammevaerk.inquiries.responses.HearingResponse.Approval;
import dk.rammevaerk.inquiries.responses.HearingResponse.Version;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says in Danish how far hearing responses are. */
@Component
class ResponseWords {
    private final Parties parties;
    private final Messages messages;

    ResponseWords(Parties parties, Messages messages) {
        this.parties = parties;
        this.messages = messages;
    }

    String of(String key, Object... values) {
        return messages.of(key, values);
    }

    Messages messages() {
        return messages;
    }

    Trail trail() {
        return Trail.of(messages.of("inquiries.area.CONSULTATION"), "/hoeringer")
                .then(messages.of("inquiries.area.RESPONSE"), "/hoeringssvar");
    }

    Trail trailTo(HearingResponse response) {
        return trail().then(response.title(), response.href());
    }

    StateTag tag(HearingResponse response, LocalDate today) {
        if (response.isLate(today)) return StateTag.of(State.LATE);
        return StateTag.of(
                        switch (response.state()) {
                            case GATHERING -> State.WAITING;
                            case WRITING -> State.DRAFT;
                            case IN_APPROVAL -> State.ON_AGENDA;
                            case SENT -> State.APPROVED;
                        })
                .worded(messages.of("responses.state." + response.state()));
    }

    /** The day it is due, or was sent. */
    String due(HearingResponse response) {
        var sent = response.sent();
        return sent == null
                ? messages.of("responses.due", DanishFormat.date(response.deadline()))
                : messages.of("responses.sent", DanishFormat.date(sent.on()), sent.to());
    }

    StateTag tag(HearingResponse response, Approval approval) {
        var on = approval.on();
        if (on == null && response.state().isWritable()) {
            return StateTag.of(State.PLANNED).worded(messages.of("responses.approval.later"));
        }
        return on == null
                ? StateTag.of(State.WAITING).worded(messages.of("responses.approval.lacks"))
                : StateTag.of(State.APPROVED, DanishFormat.date(on));
    }

    /** {@code Version 2, 3. juni 2026 kl. 9.12: Kortere}. */
    String version(Version version) {
        var line = messages.of("responses.version", version.number(), DanishFormat.moment(version.at()));
        return version.note() == null ? line : line + ": " + version.note();
    }

    String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }
}
