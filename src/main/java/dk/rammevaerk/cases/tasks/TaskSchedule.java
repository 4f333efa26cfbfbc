package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.database.ActingAs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets the program do its duties hour by hour, each by itself, so that one that fails holds no other up. Several instances
 * may, since each duty is done once.
 */
@Component
class TaskSchedule {
    private static final ActingAs TASKS = ActingAs.system("tasks");
    private static final String EVERY = "${rammevaerk.tasks.every:1h}";

    private final TaskDuties duties;
    private final WeeklyMail weekly;

    TaskSchedule(TaskDuties duties, WeeklyMail weekly) {
        this.duties = duties;
        this.weekly = weekly;
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void bringBack() {
        ActingAs.run(TASKS, duties::bringBack);
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void remind() {
        ActingAs.run(TASKS, duties::remind);
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
    void tellOfTheWeek() {
        ActingAs.run(TASKS, weekly::tell);
    }
}
