package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.plan.PlannedMeeting;
import dk.rammevaerk.meetings.plan.PlannedMeeting.Move;
import dk.rammevaerk.meetings.plan.web.YearWheelPage.Dot;
import dk.rammevaerk.meetings.plan.web.YearWheelPage.Line;
import dk.rammevaerk.meetings.plan.web.YearWheelPage.Row;
import dk.rammevaerk.meetings.plan.web.YearWheelPage.Ways;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of the year wheel. */
@Component
class YearWheelPages {
    private final Parties parties;
    private final OccasionWords words;
    private final CurrentActor currentActor;
    private final Messages messages;

    YearWheelPages(Parties parties, OccasionWords words, CurrentActor currentActor, Messages messages) {
        this.parties = parties;
        this.words = words;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** @param all the year's meetings; with those that were moved from it to another */
    YearWheelPage page(int year, List<PlannedMeeting> all, String forum, LocalDate today, Ways ways) {
        var known = parties.fora();
        var meetings = all.stream()
                .filter(meeting -> forum.isEmpty() || meeting.forum().equals(forum))
                .toList();
        var held = meetings.stream()
                .filter(meeting -> meeting.date().getYear() == year)
                .toList();
        return new YearWheelPage(
                year,
                forum,
                known.stream()
                        .filter(one -> isOf(one, year, meetings) || one.code().equals(forum))
                        .toList(),
                lead(held, year, today),
                Stream.of(Month.values()).map(DanishFormat::month).toList(),
                today.getYear() == year ? today.getMonthValue() : 0,
                known.stream()
                        .filter(one -> forum.isEmpty()
                                ? isOf(one, year, meetings)
                                : one.code().equals(forum))
                        .map(one -> row(one, year, meetings, today, ways))
                        .toList(),
                months(held, today),
                legend(meetings, today),
                ways,
                currentActor.get().isSecretariat());
    }

    static boolean isComing(PlannedMeeting meeting, LocalDate today) {
        return meeting.state().isAhead() && !meeting.date().isBefore(today);
    }

    private static boolean isOf(Forum forum, int year, List<PlannedMeeting> meetings) {
        return forum.closedFrom() == null
                || forum.closedFrom().isAfter(Year.of(year).atDay(1))
                || meetings.stream().anyMatch(meeting -> meeting.forum().equals(forum.code()));
    }

    private String lead(List<PlannedMeeting> meetings, int year, LocalDate today) {
        long kept = meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .count();
        var count = DanishFormat.count(kept, messages.of("plan.meeting"), messages.of("plan.meetings"));
        return meetings.stream()
                .filter(meeting -> isComing(meeting, today))
                .findFirst()
                .map(next -> messages.of(
                        "plan.lead.next",
                        count,
                        year,
                        words.forum(next.forum()),
                        DanishFormat.dayAndMonth(next.date())))
                .orElseGet(() -> messages.of("plan.lead", count, year));
    }

    private Row row(Forum forum, int year, List<PlannedMeeting> meetings, LocalDate today, Ways ways) {
        var months = Stream.<List<Dot>>generate(ArrayList::new).limit(12).toList();
        for (var meeting : meetings) {
            if (!meeting.forum().equals(forum.code())) continue;
            for (var move : otherDays(meeting)) {
                if (move.oldDate().getYear() == year)
                    months.get(move.oldDate().getMonthValue() - 1).add(dotOf(meeting, move, forum));
            }
            if (meeting.date().getYear() == year)
                months.get(meeting.date().getMonthValue() - 1).add(dotOf(meeting, forum, today));
        }
        return new Row(forum.name(), months, ways.inMonths(forum.code(), year));
    }

    private Dot dotOf(PlannedMeeting meeting, Forum forum, LocalDate today) {
        var tag = words.tag(meeting, today);
        return new Dot(
                href(meeting),
                meeting.date().getDayOfMonth() + ".",
                messages.of("plan.dot", DanishFormat.month(meeting.date().getMonth()), forum.name(), tag.text()),
                tag,
                meeting.state() == MeetingState.CANCELLED);
    }

    private Dot dotOf(PlannedMeeting meeting, Move move, Forum forum) {
        return new Dot(
                href(meeting),
                move.oldDate().getDayOfMonth() + ".",
                messages.of(
                        "plan.dot.moved",
                        DanishFormat.month(move.oldDate().getMonth()),
                        forum.name(),
                        DanishFormat.date(meeting.date())),
                moved(),
                true);
    }

    /** The days it was moved from, not those on which only its hour changed. */
    private static List<Move> otherDays(PlannedMeeting meeting) {
        return meeting.moves().stream()
                .filter(move -> !move.oldDate().equals(meeting.date()))
                .toList();
    }

    private StateTag moved() {
        return StateTag.of(State.PLANNED).with(Icon.FORWARD).worded(messages.of("plan.state.moved"));
    }

    private List<StateTag> legend(List<PlannedMeeting> meetings, LocalDate today) {
        var tags = meetings.stream().map(meeting -> words.tag(meeting, today));
        var moves = meetings.stream().anyMatch(meeting -> !otherDays(meeting).isEmpty())
                ? Stream.of(moved())
                : Stream.<StateTag>empty();
        return Stream.concat(tags, moves).distinct().toList();
    }

    private List<YearWheelPage.Month> months(List<PlannedMeeting> meetings, LocalDate today) {
        var months = new LinkedHashMap<Month, List<Line>>();
        for (var meeting : meetings) {
            months.computeIfAbsent(meeting.date().getMonth(), month -> new ArrayList<>())
                    .add(line(meeting, today));
        }
        return months.entrySet().stream()
                .map(entry -> new YearWheelPage.Month(
                        OccasionWords.capital(DanishFormat.month(entry.getKey())), entry.getValue()))
                .toList();
    }

    private Line line(PlannedMeeting meeting, LocalDate today) {
        return new Line(
                href(meeting),
                DanishFormat.dayAndMonth(meeting.date()),
                words.name(meeting),
                String.join(" · ", words.facts(meeting.occasion())),
                otherDays(meeting).stream()
                        .map(move -> new YearWheelPage.Moved(
                                DanishFormat.date(move.oldDate()), Objects.requireNonNullElse(move.reason(), "")))
                        .toList(),
                Objects.requireNonNullElse(meeting.cancelledReason(), ""),
                words.tag(meeting, today));
    }

    private static String href(PlannedMeeting meeting) {
        return meeting.readable() ? "/moeder/" + meeting.id() : "";
    }
}
