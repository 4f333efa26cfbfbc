package dk.rammevaerk.meetings.overview;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.overview.OverviewStore.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What needs the actor now. However large the archive is, a few rows are read of it. */
@Service
public class Overview {
    private final OverviewStore store;
    private final Meetings meetings;
    private final CurrentActor currentActor;
    private final Clock clock;

    Overview(OverviewStore store, Meetings meetings, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The next meeting of the actor's fora; of all fora for the secretariat. The one of today is next until it is over. */
    @Transactional(readOnly = true)
    public Optional<NextMeeting> next() {
        var today = today();
        return store.next(viewer(), today)
                .flatMap(meetings::find)
                .map(meeting -> new NextMeeting(
                        meeting,
                        meetings.editions(meeting.id()).stream()
                                .filter(edition -> edition.kind() == Kind.AGENDA)
                                .findFirst()
                                .orElse(null),
                        ChronoUnit.DAYS.between(today, meeting.date())));
    }

    /** The next day on which one of those fora stops taking items in. */
    @Transactional(readOnly = true)
    public Optional<NextDeadline> deadline() {
        return store.deadline(viewer(), today());
    }

    /** Newest first; of each what the actor can read of it. */
    @Transactional(readOnly = true)
    public List<LatestMeeting> latest(int limit) {
        return store.latest(viewer(), limit);
    }

    /** What the actor was asked to approve, as the chair of a forum; the next meeting first. */
    @Transactional(readOnly = true)
    public List<Due> approvals() {
        var led = currentActor.get().led();
        return led.isEmpty() ? List.of() : store.approvals(led);
    }

    /** What the secretariat is to send, settle and publish; nothing for others. */
    @Transactional(readOnly = true)
    public List<Due> due(int limit) {
        return currentActor.get().isSecretariat() ? store.due(today(), limit) : List.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    private Viewer viewer() {
        var actor = currentActor.get();
        return new Viewer(actor.isSecretariat(), actor.fora());
    }
}
