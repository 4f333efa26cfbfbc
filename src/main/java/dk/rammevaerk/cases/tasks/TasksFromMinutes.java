package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.Registration;
import dk.rammevaerk.meetings.AudienceChanged;
import dk.rammevaerk.meetings.FrozenMinutes;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MinutesApproved;
import dk.rammevaerk.meetings.MinutesRevised;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.minutes.NotedTask;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes tasks of what was noted while minutes were written, in the transaction that settles them, and each once. */
@Service
public class TasksFromMinutes {
    private static final int AFTER_THE_REGISTER = Registration.FIRST + 10;

    private final FrozenMinutes minutes;
    private final LiveMinutes live;
    private final Register register;
    private final TaskStore store;
    private final Responsibles responsibles;

    TasksFromMinutes(
            FrozenMinutes minutes, LiveMinutes live, Register register, TaskStore store, Responsibles responsibles) {
        this.minutes = minutes;
        this.live = live;
        this.register = register;
        this.store = store;
        this.responsibles = responsibles;
    }

    @EventListener
    @Order(AFTER_THE_REGISTER)
    @Transactional
    void on(MinutesApproved event) {
        take(event.meeting());
    }

    @EventListener
    @Order(AFTER_THE_REGISTER)
    @Transactional
    void on(MinutesRevised event) {
        take(event.meeting());
    }

    @EventListener
    @Order(AFTER_THE_REGISTER)
    @Transactional
    void on(AudienceChanged event) {
        minutes.newest(event.meeting())
                .ifPresent(settled -> settled.items().forEach(item -> store.close(item.id(), item.isClosed())));
    }

    private void take(MeetingId meeting) {
        var settled = minutes.newest(meeting).orElseThrow();
        for (var written : live.items(meeting)) {
            var item = settled.items().stream()
                    .filter(one -> one.id().equals(written.id()))
                    .findFirst();
            if (item.isEmpty()) continue;
            written.tasks().forEach(noted -> take(settled, item.get(), noted));
            register.onlyOneOf(item.get().id())
                    .ifPresent(decision -> store.follow(item.get().id(), decision));
        }
    }

    private void take(Meeting settled, Item item, NotedTask noted) {
        var to = responsibles.find(noted.responsible());
        var unknown = to.isEmpty() && noted.responsible() != null ? responsibles.said(noted.responsible()) : null;
        store.insert(
                new Assignment(
                        noted.text(),
                        unknown,
                        settled.forum(),
                        to.orElseGet(Assignee.Secretariat::new),
                        noted.due(),
                        null,
                        null,
                        null),
                new Origin(null, settled.id(), item.id(), noted.id(), item.isClosed()),
                null,
                null);
    }
}
