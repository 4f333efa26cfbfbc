package dk.rammevaerk.demo;

import dk.rammevaerk.cases.decisions.EntryId;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.cases.decisions.RegisterQuery;
import dk.rammevaerk.cases.tasks.Assignee;
import dk.rammevaerk.cases.tasks.Assignment;
import dk.rammevaerk.cases.tasks.TaskDesk;
import dk.rammevaerk.cases.tasks.TaskId;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What follows from the region's decisions: some done, some late, one for every authority. */
@Component
@Order(30)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionTasks implements RegionPart {
    private final TaskDesk desk;
    private final Register register;
    private final Parties parties;

    RegionTasks(TaskDesk desk, Register register, Parties parties) {
        this.desk = desk;
        this.register = register;
        this.parties = parties;
    }

    /**
     * A row: forum, words of the decision, title, to whom, due, reminder, months, month to take it up again, who is done
     * already, their note. Several names are parted by {@code |}.
     */
    @Override
    public void setUp() {
        for (var row : Rows.of("tasks.csv", ";")) {
            var decision = decision(row[1]);
            for (var to : row[3].split("\\|", -1)) {
                if (to.equals("ALLE")) giveAll(row, decision);
                else finish(desk.give(assignment(row, assignee(to)), decision), row, to);
            }
        }
    }

    private void giveAll(String[] row, @Nullable EntryId decision) {
        var ids = desk.giveAll(assignment(row, new Assignee.Secretariat()), decision);
        var authorities = desk.authorities();
        for (int i = 0; i < ids.size(); i++)
            finish(ids.get(i), row, authorities.get(i).name());
    }

    private void finish(TaskId id, String[] row, String to) {
        if (List.of(row[8].split("\\|", -1)).contains(to)) desk.finish(id, 0, row[9].isEmpty() ? null : row[9]);
    }

    private static Assignment assignment(String[] row, Assignee to) {
        return new Assignment(row[2], null, row[0], to, day(row[4]), number(row[5]), number(row[6]), month(row[7]));
    }

    private Assignee assignee(String name) {
        if (name.equals("SEKRETARIAT")) return new Assignee.Secretariat();
        if (name.equals("FORUM")) return new Assignee.ToForum();
        return parties.authorities().stream()
                .filter(one -> one.name().equals(name))
                .map(Authority::code)
                .map(code -> (Assignee) new Assignee.ToAuthority(code))
                .findFirst()
                .orElseGet(() -> new Assignee.ToPerson(parties.persons().stream()
                        .filter(one -> one.name().equals(name))
                        .map(Person::id)
                        .findFirst()
                        .orElseThrow()));
    }

    private @Nullable EntryId decision(String words) {
        if (words.isEmpty()) return null;
        return register.list(RegisterQuery.ALL).stream()
                .filter(entry -> entry.text().contains(words))
                .findFirst()
                .map(RegisterEntry::id)
                .orElseThrow(() -> new IllegalStateException("No decision says " + words));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static @Nullable YearMonth month(String cell) {
        return cell.isEmpty() ? null : YearMonth.parse(cell);
    }
}
