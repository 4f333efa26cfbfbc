package dk.rammevaerk.demo;

import dk.rammevaerk.imports.Acceptances;
import dk.rammevaerk.imports.Acceptances.BecameMeeting;
import dk.rammevaerk.imports.Received;
import dk.rammevaerk.imports.Uploads;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.plan.ForumRules;
import dk.rammevaerk.meetings.plan.ForumRules.AgendaApproval;
import dk.rammevaerk.meetings.plan.ForumRules.MinutesApproval;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.meetings.plan.Planning;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The region's meetings: plans them, and reads minutes in, as a secretary does it when nothing is doubtful. */
@Component
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionMeetings {
    private final Uploads uploads;
    private final Acceptances acceptances;
    private final MeetingCycle cycle;
    private final Planning planning;
    private final MeetingPlan plan;

    RegionMeetings(Uploads uploads, Acceptances acceptances, MeetingCycle cycle, Planning planning, MeetingPlan plan) {
        this.uploads = uploads;
        this.acceptances = acceptances;
        this.cycle = cycle;
        this.planning = planning;
        this.plan = plan;
    }

    MeetingId readIn(String name, byte[] content) {
        if (uploads.receive(name, content) instanceof Received.Waits(var preview)
                && acceptances.accept(preview.id(), preview.version(), true) instanceof BecameMeeting(var id)) {
            return id;
        }
        throw new IllegalStateException("The demonstration's minutes cannot be read in: " + name);
    }

    void publish(MeetingId id) {
        cycle.publish(id, plan.find(id).orElseThrow().version());
    }

    void agree(String[] row) {
        plan.agree(new ForumRules(
                code(row[0]),
                Integer.valueOf(row[1]),
                Integer.valueOf(row[2]),
                AgendaApproval.valueOf(row[3]),
                MinutesApproval.valueOf(row[4])));
    }

    /** A row of a meeting plan: forum, date, start, end; and in our own title, form, the day moved from, reason, state. */
    void plan(String[] row) {
        var forum = code(row[0]);
        var day = LocalDate.parse(row[1]);
        var movedFrom = cell(row, 6);
        var planned = movedFrom == null ? day : LocalDate.parse(movedFrom);
        var rules = plan.rules(forum);
        var id = planning.plan(forum, occasion(row, planned), rules.deadline(planned));
        var reason = cell(row, 7);
        if (movedFrom != null) cycle.move(id, 0, occasion(row, day), rules.deadline(day), reason);
        var state = cell(row, 8);
        if ("OPEN".equals(state)) cycle.open(id, 0);
        if ("CANCELLED".equals(state) && reason != null) cycle.cancel(id, 0, reason);
    }

    private static Occasion occasion(String[] row, LocalDate day) {
        var form = cell(row, 5);
        boolean virtual = form != null;
        boolean physical = form == null || form.equals("BOTH");
        return new Occasion(
                day,
                time(cell(row, 2)),
                time(cell(row, 3)),
                cell(row, 4),
                physical ? "Viborg Rådhus" : null,
                physical ? "Prinsens Allé 5, 8800 Viborg" : null,
                null,
                virtual,
                virtual ? "https://moede.example/teams/" + code(row[0]) + "-" + day : null,
                "EXTRAORDINARY_VIRTUAL".equals(form));
    }

    private static @Nullable LocalTime time(@Nullable String cell) {
        return cell == null ? null : LocalTime.parse(cell);
    }

    private static @Nullable String cell(String[] row, int column) {
        return column >= row.length || row[column].isEmpty() ? null : row[column];
    }

    private static String code(String shortName) {
        return shortName.toLowerCase(Locale.ROOT);
    }
}
