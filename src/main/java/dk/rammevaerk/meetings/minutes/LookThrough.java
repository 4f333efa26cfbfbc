package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is published is looked through first: names, what may be a crime or a personal matter, prices before a tender, what
 * is closed and which attachments will be open. A person ticks each finding off; that is kept while the words stay.
 */
@Service
public class LookThrough {
    private final LookThroughStore store;
    private final Parties parties;
    private final CurrentActor currentActor;
    private final Clock clock;

    LookThrough(LookThroughStore store, Parties parties, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.parties = parties;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param shown the meeting with the content that is to be published */
    @Transactional(readOnly = true)
    public List<Suspect> findings(Meeting shown) {
        var institutions = Stream.concat(
                        parties.authorities().stream().map(Authority::name),
                        parties.fora().stream().flatMap(forum -> Stream.of(forum.name(), forum.fullName())))
                .toList();
        var persons = parties.persons().stream().map(Person::name).toList();
        return new Suspects(institutions, persons).in(shown.content());
    }

    /** The keys of the findings that were ticked off. */
    @Transactional(readOnly = true)
    public Set<String> seen(MeetingId meeting) {
        return store.seen(meeting);
    }

    @Transactional
    public void see(MeetingId meeting, Collection<String> findings) {
        var now = clock.instant();
        var by = currentActor.get().name();
        findings.forEach(finding -> store.see(meeting, finding, now, by));
    }

    @Transactional
    public void forget(MeetingId meeting, String finding) {
        store.forget(meeting, finding);
    }

    /** The findings nobody has ticked off. */
    @Transactional(readOnly = true)
    public List<Suspect> unseen(Meeting shown) {
        var seen = store.seen(shown.id());
        return findings(shown).stream()
                .filter(finding -> !seen.contains(finding.key()))
                .toList();
    }
}
