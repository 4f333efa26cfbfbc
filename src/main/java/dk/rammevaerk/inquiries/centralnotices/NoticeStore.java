package dk.rammevaerk.inquiries.centralnotices;

import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Extension;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Facts;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Heading;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeStore {
    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(Facts facts, List<String> headings, @Nullable UUID renews) {
        var id = jdbc.sql("""
                        insert into inquiries.central_notice (title, target_group, issuer, received_on, deadline, renews)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        facts.title(),
                        facts.targetGroup(),
                        facts.issuer(),
                        facts.receivedOn(),
                        facts.deadline(),
                        renews))
                .query(UUID.class)
                .single();
        for (int i = 0; i < headings.size(); i++) {
            jdbc.sql("insert into inquiries.central_notice_heading (notice, ordinal, title) values (?, ?, ?)")
                    .params(id, i + 1, headings.get(i))
                    .update();
        }
        return id;
    }

    /** @return whether it was still at that version */
    boolean step(UUID id, int version, NoticeState next, @Nullable LocalDate sentOn) {
        return jdbc.sql("""
                        update inquiries.central_notice set state = ?, sent_on = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(next.name(), sentOn, id, version))
                        .update()
                == 1;
    }

    /** Lets it take no step until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql("select id from inquiries.central_notice where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** @return whether nobody else wrote a version of that number */
    boolean write(UUID id, int heading, int number, String text, Instant at, String by) {
        return jdbc.sql("""
                        insert into inquiries.central_notice_answer (notice, heading, number, text, written_at, written_by)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(id, heading, number, text, at.atOffset(ZoneOffset.UTC), by)
                        .update()
                == 1;
    }

    void ask(UUID id, Extension extension) {
        jdbc.sql("""
                        insert into inquiries.central_notice_extension (notice, ordinal, asked_on, asked_until, reason)
                        select ?, count(*) + 1, ?, ?, ? from inquiries.central_notice_extension where notice = ?""")
                .params(id, extension.askedOn(), extension.askedUntil(), extension.reason(), id)
                .update();
    }

    /** @return whether one was not answered */
    boolean answer(UUID id, LocalDate on, @Nullable LocalDate until) {
        return jdbc.sql("""
                        update inquiries.central_notice_extension set answered_on = ?, until = ?
                        where notice = ? and answered_on is null""").params(Arrays.asList(on, until, id)).update() == 1;
    }

    /** The latest deadline first. */
    List<CentralNotice> all() {
        return jdbc.sql("select * from inquiries.central_notice order by deadline desc, title")
                .query((rs, row) -> notice(rs))
                .list();
    }

    Optional<CentralNotice> find(UUID id) {
        return jdbc.sql("select * from inquiries.central_notice where id = ?")
                .param(id)
                .query((rs, row) -> notice(rs))
                .optional();
    }

    private List<Heading> headings(UUID id) {
        return jdbc.sql("select * from inquiries.central_notice_heading where notice = ? order by ordinal")
                .param(id)
                .query((rs, row) ->
                        new Heading(rs.getInt("ordinal"), rs.getString("title"), versions(id, rs.getInt("ordinal"))))
                .list();
    }

    private List<Version> versions(UUID id, int heading) {
        return jdbc.sql("""
                        select * from inquiries.central_notice_answer where notice = ? and heading = ?
                        order by number desc""")
                .params(id, heading)
                .query((rs, row) -> new Version(
                        rs.getInt("number"),
                        rs.getString("text"),
                        rs.getTimestamp("written_at").toInstant(),
                        rs.getString("written_by")))
                .list();
    }

    private List<Extension> extensions(UUID id) {
        return jdbc.sql("select * from inquiries.central_notice_extension where notice = ? order by ordinal")
                .param(id)
                .query((rs, row) -> new Extension(
                        rs.getObject("asked_on", LocalDate.class),
                        rs.getObject("asked_until", LocalDate.class),
                        rs.getString("reason"),
                        rs.getObject("answered_on", LocalDate.class),
                        rs.getObject("until", LocalDate.class)))
                .list();
    }

    private CentralNotice notice(ResultSet rs) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new CentralNotice(
                id,
                new Facts(
                        rs.getString("title"),
                        rs.getString("target_group"),
                        rs.getString("issuer"),
                        rs.getObject("received_on", LocalDate.class),
                        rs.getObject("deadline", LocalDate.class)),
                rs.getObject("renews", UUID.class),
                headings(id),
                extensions(id),
                NoticeState.valueOf(rs.getString("state")),
                rs.getObject("sent_on", LocalDate.class),
                rs.getInt("version"));
    }
}
