package dk.rammevaerk.cases.tasks;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the program does of its own accord as days pass. Doing it twice on a day does nothing twice. */
@Service
public class TaskDuties {
    /** More than this is late for nobody. */
    private static final int MOST = 10_000;

    private final TaskStore store;
    private final TaskLists lists;
    private final BringingBack bringingBack;
    private final Mails mails;
    private final TaskSight sight;

    TaskDuties(TaskStore store, TaskLists lists, BringingBack bringingBack, Mails mails, TaskSight sight) {
        this.store = store;
        this.lists = lists;
        this.bringingBack = bringingBack;
        this.mails = mails;
        this.sight = sight;
    }

    /** How mail about tasks is written, to whom, and of whom it is remembered. */
    @org.springframework.stereotype.Component
    record Mails(TaskReminders reminders, TaskRecipients recipients, WeeklyMailStore told) {}

    /** Puts on provisional lists what is to be taken up again at meetings that are planned by now. */
    @Transactional
    public void bringBack() {
        bringingBack.bringAll();
    }

    /** Reminds of what is due soon; what nobody can be told of yet is tried again. */
    @Transactional
    public void remind() {
        for (var task : store.toRemind(sight.today())) {
            var due = task.assignment().due();
            var people = mails.recipients().of(task);
            if (due != null && !people.isEmpty() && store.remind(task.id(), due))
                mails.reminders().remind(task, people);
        }
    }

    /** Tells each person for whom something waits so, once a week. */
    @Transactional
    public void tellOfTheWeek() {
        var today = sight.today();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        mails.recipients().all().forEach((person, viewer) -> {
            var waiting = lists.waiting(viewer, MOST);
            if (waiting.isEmpty() || !mails.told().tell(person.id(), monday)) return;
            long late = waiting.stream().filter(task -> task.isLate(today)).count();
            mails.reminders().tellOfTheWeek(person, waiting.size(), late, monday);
        });
    }
}
