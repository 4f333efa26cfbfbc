package dk.rammevaerk.inquiries.dialogue.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.meetings.plan.PlannedMeeting;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The meetings of the plan at which a dialogue can be held, and the groups that can go there. */
@Component
class Places {
    private final MeetingPlan plan;
    private final Appointments appointments;
    private final Parties parties;
    private final DialogueWords words;

    Places(MeetingPlan plan, Appointments appointments, Parties parties, DialogueWords words) {
        this.plan = plan;
        this.appointments = appointments;
        this.parties = parties;
        this.words = words;
    }

    /**
     * From the numbers of the meetings ahead to what they are called; none first.
     *
     * @param chosen one that is to be among them, although it may be over; or null
     */
    SequencedMap<String, String> meetings(@Nullable MeetingId chosen) {
        var meetings = new LinkedHashMap<String, String>();
        meetings.put("", words.of("meeting.none"));
        if (chosen != null) meetings.put(chosen.toString(), meeting(chosen));
        var year = plan.today().getYear();
        Stream.of(year, year + 1)
                .flatMap(one -> plan.year(one).stream())
                .filter(one -> !one.date().isBefore(plan.today()))
                .sorted(Comparator.comparing(PlannedMeeting::date))
                .forEach(one -> meetings.put(one.id().toString(), title(one)));
        return meetings;
    }

    /**
     * From the numbers of the bodies to their names; none first.
     *
     * @param chosen one that is to be among them, although it may be closed; or null
     */
    SequencedMap<String, String> groups(@Nullable BodyId chosen) {
        var groups = new LinkedHashMap<String, String>();
        groups.put("", words.of("group.none"));
        if (chosen != null) groups.put(chosen.toString(), group(chosen));
        var today = appointments.today();
        appointments.all().stream()
                .map(one -> one.body())
                .filter(body -> !body.isClosedOn(today))
                .sorted(Comparator.comparing(body -> body.name(), DanishFormat.collation()))
                .forEach(body -> groups.put(body.id().toString(), body.name()));
        return groups;
    }

    String meeting(@Nullable MeetingId id) {
        return id == null ? "" : plan.find(id).map(this::title).orElse("");
    }

    String meetingHref(@Nullable MeetingId id) {
        return id != null && plan.find(id).filter(PlannedMeeting::readable).isPresent() ? "/moeder/" + id : "";
    }

    String group(@Nullable BodyId id) {
        return id == null
                ? ""
                : appointments.find(id).map(one -> one.body().name()).orElse("");
    }

    String groupHref(@Nullable BodyId id) {
        return id == null ? "" : "/udpegninger/" + id;
    }

    /** Who sits in the group that day; today when the day is not agreed. */
    String visitors(@Nullable BodyId id, @Nullable LocalDate on) {
        if (id == null) return "";
        var day = on == null ? appointments.today() : on;
        var names = parties.persons().stream().collect(toMap(Person::id, Person::name));
        return appointments.find(id).stream()
                .flatMap(one -> one.seats().stream())
                .flatMap(seat -> seat.on(day).stream())
                .map(one -> names.getOrDefault(one.person(), ""))
                .filter(name -> !name.isEmpty())
                .collect(joining(", "));
    }

    private String title(PlannedMeeting meeting) {
        return parties.forum(meeting.forum()).map(Forum::name).orElse(meeting.forum())
                + " "
                + DanishFormat.date(meeting.date());
    }
}
