package dk.rammevaerk.cases;

import dk.rammevaerk.database.ActingAs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Follows fora that end on a day that was said before. */
@Component
class CaseSchedule {
    private static final ActingAs CASES = ActingAs.system("cases");

    private final CaseIndex index;
    private final TransactionTemplate transaction;

    CaseSchedule(CaseIndex index, TransactionTemplate transaction) {
        this.index = index;
        this.transaction = transaction;
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Copenhagen")
    void takeOver() {
        ActingAs.run(CASES, () -> transaction.executeWithoutResult(whole -> index.takeOver()));
    }
}
