package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.notices.Mail;
import dk.rammevaerk.notices.Outbox;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mail about tasks. It says that something waits and where it is read, and never what. */
@Component
class TaskReminders {
    private final Outbox outbox;
    private final Responsibles names;
    private final Messages messages;
    private final String address;

    TaskReminders(
            Outbox outbox, Responsibles names, Messages messages, @Value("${rammevaerk.address}") String address) {
        this.outbox = outbox;
        this.names = names;
        this.messages = messages;
        this.address = address;
    }

    void remind(Task task, List<Person> people) {
        var due = DanishFormat.date(Objects.requireNonNull(task.assignment().due()));
        var forum = names.forum(task.forum());
        outbox.put(people.stream()
                .map(person -> mail(
                        person,
                        messages.of("tasks.mail.reminder.subject", forum, due),
                        messages.of("tasks.mail.reminder.text", forum, due, address + task.href()),
                        task.id().value()))
                .toList());
    }

    void tellOfTheWeek(Person person, long waiting, long late, LocalDate monday) {
        outbox.put(List.of(mail(
                person,
                messages.of("tasks.mail.weekly.subject", waiting),
                messages.of("tasks.mail.weekly.text", waiting, late, DanishFormat.date(monday), address + "/opgaver"),
                null)));
    }

    private static Mail mail(Person person, String subject, String text, @Nullable UUID about) {
        return new Mail(person.email(), person.name(), subject, text, null, about);
    }
}
