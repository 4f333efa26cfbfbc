package dk.rammevaerk.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authorities, persons and fora of the cooperation. */
@Service
public class Parties {
    private final PartyStore store;
    private final ApplicationEventPublisher events;

    Parties(PartyStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Authority> authorities() {
        return store.authorities();
    }

    /** The latest count of inhabitants on or before a day; empty when there is none so old. */
    @Transactional(readOnly = true)
    public Optional<Population> population(LocalDate day) {
        return store.population(day);
    }

    /** Those that still meet first, then the closed ones. */
    @Transactional(readOnly = true)
    public List<Forum> fora() {
        return store.fora();
    }

    @Transactional(readOnly = true)
    public Optional<Forum> forum(String code) {
        return fora().stream().filter(forum -> forum.code().equals(code)).findFirst();
    }

    @Transactional(readOnly = true)
    public List<Person> persons() {
        return store.persons();
    }

    @Transactional
    public void register(Forum forum) {
        store.insert(forum);
    }

    /**
     * Says that a forum ends.
     *
     * @param from the first day without it
     * @param successor the code of the forum that takes over what is left open, or null
     */
    @Transactional
    public void close(String code, LocalDate from, @Nullable String successor) {
        store.closeForum(code, from, successor);
        events.publishEvent(new ForumClosed(code, from, successor));
    }

    @Transactional
    public PersonId register(String name, @Nullable String title, @Nullable String authority) {
        return store.insertPerson(name, title, authority);
    }

    /** @param email null when it is no longer known */
    @Transactional
    public void reach(PersonId person, @Nullable String email) {
        store.updateEmail(person, email);
    }

    @Transactional
    public void seat(PersonId person, String forum, boolean chair) {
        store.insertMembership(forum, person, chair);
    }

    /** Who sits in a forum: the chair first, then by name. */
    @Transactional(readOnly = true)
    public List<Member> members(String forum) {
        return store.members(forum);
    }

    /** The person who signs in with an account, when it is known. */
    @Transactional(readOnly = true)
    public Optional<PersonId> personOf(String username) {
        return store.personOf(username);
    }

    /** Says whose an account is; nobody else has it from then on. */
    @Transactional
    public void tie(@Nullable PersonId person, String username) {
        store.untie(username);
        if (person != null) store.tie(person, username);
    }
}
