package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.database.ActingAs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the program do its duties hour by hour: several instances may, since each duty is done once. */
@Component
class TaskSchedule {
    private static final ActingAs TASKS = ActingAs.system("tasks");

    private final TaskDuties duties;

    TaskSchedule(TaskDuties duties) {
        this.duties = duties;
    }

    @Scheduled(initialDelayString = "${rammevaerk.tasks.every:1h}", fixedDelayString = "${rammevaerk.tasks.every:1h}")
    void attend() {
        ActingAs.run(TASKS, () -> {
            duties.bringBack();
            duties.remind();
            duties.tellOfTheWeek();
        });
    }
}
