package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.cases.tasks.Tasks;
import dk.rammevaerk.cases.tasks.web.TaskWording;
import dk.rammevaerk.kernel.DanishFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a decision belongs to and what follows from it, as far as the reader may see that. */
@Component
class DecisionBeside {
    private final Cases cases;
    private final Tasks tasks;
    private final TaskWording words;

    DecisionBeside(Cases cases, Tasks tasks, TaskWording words) {
        this.cases = cases;
        this.tasks = tasks;
        this.words = words;
    }

    List<DecisionPage.CaseLink> cases(RegisterEntry entry) {
        return cases.ofItem(entry.item()).stream()
                .map(one -> new DecisionPage.CaseLink(one.number().toString(), one.title()))
                .toList();
    }

    List<DecisionPage.TaskLine> tasks(RegisterEntry entry) {
        return tasks.of(entry.id()).stream()
                .map(task -> new DecisionPage.TaskLine(
                        task.href(),
                        task.title(),
                        words.to(task),
                        task.assignment().due() == null
                                ? ""
                                : DanishFormat.date(task.assignment().due()),
                        words.state(task)))
                .toList();
    }
}
