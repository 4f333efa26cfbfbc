package dk.rammevaerk.cases.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Excerpt;
import dk.rammevaerk.cases.Hindrance;
import dk.rammevaerk.cases.Station;
import dk.rammevaerk.cases.Station.AllCouncils;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.cases.Station.Stage;
import dk.rammevaerk.cases.StepRole;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.cases.StepState;
import dk.rammevaerk.cases.web.RouteLine.Look;
import dk.rammevaerk.cases.web.RouteLine.Stop;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Says in Danish where a case is. */
@Component
@NamedInterface("front")
public class CaseWords {
    private final Parties parties;
    private final Councils councils;
    private final MeetingPlan plan;
    private final Messages messages;

    CaseWords(Parties parties, Councils councils, MeetingPlan plan, Messages messages) {
        this.parties = parties;
        this.councils = councils;
        this.plan = plan;
        this.messages = messages;
    }

    /** Who has a case now, in one line: {@code KKR, mødet 1. september}. */
    public String now(CaseView view) {
        var finished = view.file().finishedOn();
        if (finished != null) return messages.of("cases.now.finished", date(finished));
        if (view.current().isEmpty()) return messages.of("cases.now.none");
        return view.current().stream().map(this::now).collect(joining(messages.of("cases.now.and")));
    }

    private String now(StepStanding standing) {
        var name = station(standing.station());
        var place = standing.place();
        if (place != null) return messages.of("cases.now.meeting", name, date(place.date()));
        var due = standing.step().due();
        return due == null ? name : messages.of("cases.now.due", name, date(due));
    }

    /** The route as a line to look along. */
    public RouteLine route(CaseView view) {
        return new RouteLine(
                messages.of("cases.route.of", view.title()),
                view.steps().stream().map(this::stop).toList());
    }

    private Stop stop(StepStanding standing) {
        var look = look(standing);
        return new Stop(
                look,
                station(standing.station()),
                when(standing, look),
                messages.of("cases.look." + look),
                standing.hindrances().stream().map(this::hindrance).findFirst().orElse(""),
                standing.isNow(),
                standing.step().isSettled());
    }

    private static Look look(StepStanding standing) {
        return switch (standing.step().state()) {
            case DONE -> Look.DONE;
            case SKIPPED -> Look.SKIPPED;
            case SENT_BACK, REPEATED -> Look.BACK;
            case NOW -> standing.late() ? Look.LATE : Look.NOW;
            case WAITING -> standing.late() ? Look.LATE : Look.NEXT;
        };
    }

    private String when(StepStanding standing, Look look) {
        var date = standing.date();
        var state = standing.step().state();
        if (state == StepState.SKIPPED || state == StepState.SENT_BACK || state == StepState.REPEATED) {
            return messages.of("cases.when." + state, date == null ? "" : date(date));
        }
        if (date == null) return messages.of("cases.when.unknown");
        var due = standing.step().due();
        if (look == Look.LATE && due != null) return messages.of("cases.when.LATE", date(due));
        if (look == Look.DONE || standing.place() != null) return date(date);
        return messages.of("cases.when.due", date(date));
    }

    /** {@code KD-Net}, {@code 20 råd}, {@code Politisk drøftelse}. */
    public String station(Station station) {
        return switch (station) {
            case InForum(var code) -> forum(code);
            case AllCouncils _ -> messages.of("cases.councils", councils.count());
            case Stage(var title) -> title;
        };
    }

    public String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }

    public String role(StepRole role) {
        return messages.of("cases.role." + role);
    }

    public String hindrance(Hindrance hindrance) {
        return messages.of("cases.hindrance." + hindrance);
    }

    /** Why a step does not get on, in whole sentences. */
    List<String> hindrances(StepStanding standing) {
        return standing.hindrances().stream()
                .map(one -> messages.of("cases.hindrance.why." + one, station(standing.station())))
                .toList();
    }

    /** {@code DASSOS 27. februar 2026, punkt 1.1}. */
    public String where(Excerpt excerpt) {
        var day = forum(excerpt.forum()) + " " + DanishFormat.date(excerpt.heldOn());
        return excerpt.number() == null ? day : messages.of("cases.item", day, excerpt.number());
    }

    /** The day it is in Denmark. */
    LocalDate today() {
        return plan.today();
    }

    /** Without its year when it is this year's. */
    public String date(LocalDate date) {
        return date.getYear() == plan.today().getYear() ? DanishFormat.dayAndMonth(date) : DanishFormat.date(date);
    }
}
