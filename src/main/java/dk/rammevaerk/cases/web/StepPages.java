package dk.rammevaerk.cases.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.cases.CaseAgenda;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.cases.StepState;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.MeetingSummary;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of one step. */
@Component
class StepPages {
    static final String PUT = "moede";
    static final String PART = "loes";
    static final String DONE = "faerdig";
    static final String SKIP = "spring-over";
    static final String BACK = "tilbage";
    static final String AGAIN = "igen";
    static final String RESUME = "fortryd";

    /** The meetings before and after today that a step is likely to be at. */
    private static final int NEAREST = 6;

    private final Meetings meetings;
    private final CaseAgenda agenda;
    private final CaseWords words;
    private final Councils councils;
    private final Messages messages;

    StepPages(Meetings meetings, CaseAgenda agenda, CaseWords words, Councils councils, Messages messages) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.words = words;
        this.councils = councils;
        this.messages = messages;
    }

    StepPage page(CaseView view, StepStanding standing, StepForm form, int version, FormErrors errors) {
        var place = standing.place();
        var name = words.station(standing.station());
        return new StepPage(
                view.number().toString(),
                view.title(),
                version,
                standing.step().id(),
                name,
                lead(standing),
                notices(view, standing),
                place == null
                        ? ""
                        : place.number() == null
                                ? name + " " + DanishFormat.date(place.date())
                                : messages.of(
                                        "cases.item", name + " " + DanishFormat.date(place.date()), place.number()),
                place == null ? "" : "/moeder/" + place.meeting() + "/" + place.item(),
                words.adopted(view, standing),
                councils.round(view, standing).map(Councils::href).orElse(""),
                place == null && !standing.step().isSettled() ? meetings(standing) : new LinkedHashMap<>(),
                earlier(view, standing),
                may(view, standing),
                form,
                errors);
    }

    /** Asks before the case comes to an item that closes it, or that is treated already; empty when it does neither. */
    Optional<ConfirmationPage> question(CaseView view, StepStanding standing, StepForm form) {
        return form.meetingId().map(MeetingId::new).flatMap(meetings::find).flatMap(meeting -> meeting.items().stream()
                .filter(item -> form.itemId().filter(item.id().value()::equals).isPresent())
                .findFirst()
                .flatMap(item -> question(view, standing, form, meeting, item)));
    }

    private Optional<ConfirmationPage> question(
            CaseView view, StepStanding standing, StepForm form, Meeting meeting, Item item) {
        var asked = new ArrayList<String>();
        if (isHeld(meeting.state())) asked.add("held");
        if (item.isClosed() && !view.closed()) asked.add("closing");
        if (asked.isEmpty()) return Optional.empty();
        var first = "cases." + asked.getFirst();
        var number = view.number().toString();
        var step = "/sager/" + number + "/trin/" + standing.step().id();
        return Optional.of(new ConfirmationPage(
                new Confirmation(
                        "punkt",
                        messages.of(first + ".question", number),
                        asked.stream()
                                .map(one -> messages.of("cases." + one + ".consequence", name(meeting, item)))
                                .collect(joining(" ")),
                        messages.of(first + ".do"),
                        step + "/" + PUT + "?svaret=ja&version=" + view.file().version() + "&moede=" + form.meeting(),
                        messages.of("cases.put.leave"),
                        step),
                Trail.of(messages.of("cases.trail"), "/sager")
                        .then(messages.of("cases.trail.one", number), "/sager/" + number)
                        .then(words.station(standing.station()), step)
                        .here(messages.of(first + ".trail"))));
    }

    private String lead(StepStanding standing) {
        var role = words.role(standing.step().role());
        var due = standing.step().due();
        var state = messages.of("cases.step." + standing.step().state());
        return due == null || standing.step().isSettled()
                ? messages.of("cases.step.lead", role, state)
                : messages.of("cases.step.lead.due", role, state, DanishFormat.date(due));
    }

    /** Why the step does not get on, and what goes on with the case before everybody may read it. */
    private List<String> notices(CaseView view, StepStanding standing) {
        var notices = new ArrayList<>(words.hindrances(standing));
        if (standing.station() instanceof InForum(var forum)
                && may(view, standing).contains(PUT)) {
            agenda.unpublished(view.file().id(), forum)
                    .forEach(one -> notices.add(
                            messages.of("cases.put.unpublished", words.where(one), words.station(standing.station()))));
        }
        return notices;
    }

    private List<String> may(CaseView view, StepStanding standing) {
        var state = standing.step().state();
        var may = new ArrayList<String>();
        if (!view.file().isOpen()) return may;
        if (!state.isSettled()) {
            if (standing.step().station() instanceof InForum) may.add(standing.place() == null ? PUT : PART);
            if (!isSettledByAnswers(view, standing)) may.add(DONE);
            may.add(SKIP);
        }
        if (state.mayBecome(StepState.SENT_BACK) && !earlier(view, standing).isEmpty()) may.add(BACK);
        if (state != StepState.WAITING && state.mayBecome(StepState.REPEATED)) may.add(AGAIN);
        if (state == StepState.SKIPPED) may.add(RESUME);
        return may;
    }

    /** Whether the councils' answers settle the step, and nobody does by hand. */
    boolean isSettledByAnswers(CaseView view, StepStanding standing) {
        return councils.round(view, standing).isPresent();
    }

    private SequencedMap<String, String> earlier(CaseView view, StepStanding standing) {
        var earlier = new LinkedHashMap<String, String>();
        for (var one : view.steps()) {
            if (one.step().id().equals(standing.step().id())) break;
            if (one.step().state() == StepState.DONE) {
                var date = one.date();
                earlier.putFirst(
                        one.step().id().toString(),
                        words.station(one.station()) + (date == null ? "" : " " + DanishFormat.date(date)));
            }
        }
        return earlier;
    }

    private SequencedMap<String, SequencedMap<String, String>> meetings(StepStanding standing) {
        var groups = new LinkedHashMap<String, SequencedMap<String, String>>();
        if (!(standing.station() instanceof InForum(var forum))) return groups;
        var all = meetings.list(forum, null);
        var coming = all.reversed().stream()
                .filter(one -> one.state().isAhead() && !one.date().isBefore(words.today()))
                .limit(NEAREST)
                .toList();
        var fresh = new LinkedHashMap<String, String>();
        coming.forEach(
                one -> fresh.put(one.id().toString(), messages.of("cases.put.new", DanishFormat.date(one.date()))));
        if (!fresh.isEmpty()) groups.put(messages.of("cases.put.group.new"), fresh);
        put(groups, "cases.put.group.ahead", items(coming.stream()));
        put(
                groups,
                "cases.put.group.held",
                items(all.stream().filter(one -> isHeld(one.state())).limit(NEAREST)));
        return groups;
    }

    private static boolean isHeld(MeetingState state) {
        return !state.isAhead() && state != MeetingState.CANCELLED;
    }

    private void put(
            SequencedMap<String, SequencedMap<String, String>> groups,
            String heading,
            SequencedMap<String, String> items) {
        if (!items.isEmpty()) groups.put(messages.of(heading), items);
    }

    private SequencedMap<String, String> items(Stream<MeetingSummary> summaries) {
        var items = new LinkedHashMap<String, String>();
        summaries.flatMap(one -> meetings.find(one.id()).stream()).forEach(meeting -> meeting.items().stream()
                .filter(item -> item.standing() == null && !item.withdrawn())
                .forEach(item -> items.put(meeting.id() + "/" + item.id(), name(meeting, item))));
        return items;
    }

    private String name(Meeting meeting, Item item) {
        var name = DanishFormat.date(meeting.date()) + ": " + (item.number() == null ? "" : item.number() + " ")
                + item.title();
        return item.isClosed() ? messages.of("cases.put.closed", name) : name;
    }
}
