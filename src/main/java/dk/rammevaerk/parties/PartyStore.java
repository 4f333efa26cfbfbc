package dk.rammevaerk.parties;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PartyStore {
    private final JdbcClient jdbc;
    private final RequestMemory<Authority> authorities = new RequestMemory<>("authorities");
    private final RequestMemory<Forum> fora = new RequestMemory<>("fora");
    private final RequestMemory<Person> persons = new RequestMemory<>("persons");

    PartyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Authority> authorities() {
        return authorities.of(() -> jdbc.sql(
                        "select code, name, kind, region from parties.authority order by name collate \"da-DK-x-icu\"")
                .query((rs, row) -> new Authority(
                        rs.getString("code"),
                        rs.getString("name"),
                        Authority.Kind.valueOf(rs.getString("kind")),
                        rs.getString("region")))
                .list());
    }

    /** The latest count on or before a day. */
    Optional<Population> population(LocalDate day) {
        return jdbc.sql("select max(counted_on) from parties.inhabitants where counted_on <= ?")
                .param(day)
                .query(LocalDate.class)
                .optional()
                .map(countedOn -> new Population(countedOn, inhabitants(countedOn)));
    }

    private Map<String, Integer> inhabitants(LocalDate countedOn) {
        return jdbc
                .sql("select authority, number from parties.inhabitants where counted_on = ?")
                .param(countedOn)
                .query((rs, row) -> Map.entry(rs.getString("authority"), rs.getInt("number")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Forum> fora() {
        return fora.of(() -> jdbc.sql("""
                        select code, name, full_name, closed_from, successor from parties.forum
                        order by closed_from nulls first, name collate "da-DK-x-icu\"""")
                .query((rs, row) -> new Forum(
                        rs.getString("code"),
                        rs.getString("name"),
                        rs.getString("full_name"),
                        rs.getObject("closed_from", LocalDate.class),
                        rs.getString("successor")))
                .list());
    }

    List<Person> persons() {
        return persons.of(() -> jdbc.sql(
                        "select id, name, title, authority, email from parties.person order by name collate \"da-DK-x-icu\"")
                .query((rs, row) -> person(rs))
                .list());
    }

    void updateEmail(PersonId person, @Nullable String email) {
        persons.forget();
        jdbc.sql("update parties.person set email = ? where id = ?")
                .params(Arrays.asList(email, person.value()))
                .update();
    }

    void insert(Forum forum) {
        fora.forget();
        jdbc.sql("insert into parties.forum (code, name, full_name, closed_from, successor) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        forum.code(), forum.name(), forum.fullName(), forum.closedFrom(), forum.successor()))
                .update();
    }

    void closeForum(String code, LocalDate from, @Nullable String successor) {
        fora.forget();
        jdbc.sql("update parties.forum set closed_from = ?, successor = ? where code = ?")
                .params(Arrays.asList(from, successor, code))
                .update();
    }

    PersonId insertPerson(String name, @Nullable String title, @Nullable String authority) {
        persons.forget();
        return new PersonId(
                jdbc.sql("insert into parties.person (name, title, authority) values (?, ?, ?) returning id")
                        .params(Arrays.asList(name, title, authority))
                        .query(UUID.class)
                        .single());
    }

    void insertMembership(String forum, PersonId person, boolean chair) {
        jdbc.sql("insert into parties.membership (forum, person_id, chair) values (?, ?, ?)")
                .params(forum, person.value(), chair)
                .update();
    }

    List<Member> members(String forum) {
        return jdbc.sql("""
                        select person.*, authority.name as organisation, chair
                        from parties.membership
                        join parties.person on person.id = person_id
                        left join parties.authority on authority.code = person.authority
                        where forum = ? order by chair desc, person.name collate "da-DK-x-icu\"""")
                .param(forum)
                .query((rs, row) -> new Member(person(rs), rs.getString("organisation"), rs.getBoolean("chair")))
                .list();
    }

    Optional<PersonId> personOf(String username) {
        return jdbc.sql("select id from parties.person where username = ?")
                .param(username)
                .query((rs, row) -> new PersonId(rs.getObject(1, UUID.class)))
                .optional();
    }

    void untie(String username) {
        jdbc.sql("update parties.person set username = null where username = ?")
                .param(username)
                .update();
    }

    void tie(PersonId person, String username) {
        jdbc.sql("update parties.person set username = ? where id = ?")
                .params(username, person.value())
                .update();
    }

    private static Person person(ResultSet rs) throws SQLException {
        return new Person(
                new PersonId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                rs.getString("title"),
                rs.getString("authority"),
                rs.getString("email"));
    }
}
