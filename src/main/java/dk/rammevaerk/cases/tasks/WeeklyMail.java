package dk.rammevaerk.cases.tasks;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mail that tells somebody once a week how much waits for them. */
@Service
public class WeeklyMail {
    private final TaskLists lists;
    private final WeeklyMailStore told;
    private final TaskRecipients recipients;
    private final TaskReminders reminders;
    private final TaskSight sight;

    WeeklyMail(
            TaskLists lists,
            WeeklyMailStore told,
            TaskRecipients recipients,
            TaskReminders reminders,
            TaskSight sight) {
        this.lists = lists;
        this.told = told;
        this.recipients = recipients;
        this.reminders = reminders;
        this.sight = sight;
    }

    /** Tells each person for whom something waits so, once a week. */
    @Transactional
    public void tell() {
        var today = sight.today();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        recipients.all().forEach((person, viewer) -> {
            long waiting = lists.countWaiting(viewer);
            if (waiting == 0 || !told.tell(person.id(), monday)) return;
            reminders.tellOfTheWeek(person, waiting, lists.countLate(viewer, today), monday);
        });
    }
}
