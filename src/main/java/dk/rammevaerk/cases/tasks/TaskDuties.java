package dk.rammevaerk.cases.tasks;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the program does of its own accord as days pass. Doing it twice on a day does nothing twice. */
@Service
public class TaskDuties {
    private final TaskStore store;
    private final BringingBack bringingBack;
    private final TaskRecipients recipients;
    private final TaskReminders reminders;
    private final TaskSight sight;

    TaskDuties(
            TaskStore store,
            BringingBack bringingBack,
            TaskRecipients recipients,
            TaskReminders reminders,
            TaskSight sight) {
        this.store = store;
        this.bringingBack = bringingBack;
        this.recipients = recipients;
        this.reminders = reminders;
        this.sight = sight;
    }

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
            var people = recipients.of(task);
            if (due != null && !people.isEmpty() && store.remind(task.id(), due)) reminders.remind(task, people);
        }
    }
}
