package dk.rammevaerk.meetings.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.Line.Paper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The order, the numbers and the facts of items. */
@Repository
class AgendaStore {
    /** A meeting as far as its agenda's frame goes. */
    record Frame(String forum, MeetingState state, int version, boolean extraordinary) {}

    /** How often an item was changed, and its text as it is kept. */
    record Versions(
            boolean sent,
            int version,
            int caseVersion,
            @Nullable String caseStatement) {}

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the meeting until the end of the transaction. */
    Optional<Frame> lock(MeetingId id) {
        return jdbc.sql("select forum, state, version, extraordinary from meetings.meeting where id = ? for update")
                .param(id.value())
                .query((rs, row) -> new Frame(
                        rs.getString("forum"),
                        MeetingState.valueOf(rs.getString("state")),
                        rs.getInt("version"),
                        rs.getBoolean("extraordinary")))
                .optional();
    }

    List<Line> lines(MeetingId id) {
        Map<UUID, List<Paper>> papers = jdbc
                .sql("""
                        select attachment.item_id, attachment.id, attachment.sent, attachment.number
                        from meetings.attachment join meetings.item on item.id = item_id
                        where meeting_id = ? and removed_at is null order by item_id, attachment.ordinal""")
                .param(id.value())
                .query((rs, row) -> Map.entry(
                        rs.getObject("item_id", UUID.class),
                        new Paper(
                                new AttachmentId(rs.getObject("id", UUID.class)),
                                rs.getBoolean("sent"),
                                rs.getString("number"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql("select * from meetings.item where meeting_id = ? and removed_at is null order by ordinal")
                .param(id.value())
                .query((rs, row) -> {
                    var item = rs.getObject("id", UUID.class);
                    var section = rs.getString("section");
                    return new Line(
                            new ItemId(item),
                            section == null ? null : Section.valueOf(section),
                            rs.getBoolean("sent"),
                            rs.getString("number"),
                            papers.getOrDefault(item, List.of()));
                })
                .list();
    }

    /** Writes order and numbers, and counts the meeting's version. */
    void write(MeetingId id, List<Line> lines) {
        jdbc.sql("""
                        update meetings.item set ordinal = line.place - 1, number = line.number, section = line.section
                        from unnest(cast(cast(? as text[]) as uuid[]), cast(? as text[]), cast(? as text[]))
                             with ordinality as line (id, number, section, place)
                        where item.id = line.id and (item.ordinal, item.number, item.section)
                              is distinct from (line.place - 1, line.number, line.section)""")
                .params(
                        lines.stream().map(line -> line.id().toString()).toArray(String[]::new),
                        lines.stream().map(Line::number).toArray(String[]::new),
                        lines.stream()
                                .map(line -> line.section() == null
                                        ? null
                                        : line.section().name())
                                .toArray(String[]::new))
                .update();
        var papers = lines.stream().flatMap(line -> line.papers().stream()).toList();
        jdbc.sql("""
                        update meetings.attachment set number = paper.number
                        from unnest(cast(cast(? as text[]) as uuid[]), cast(? as text[])) as paper (id, number)
                        where attachment.id = paper.id and attachment.number is distinct from paper.number""")
                .params(
                        papers.stream().map(paper -> paper.id().toString()).toArray(String[]::new),
                        papers.stream().map(Paper::number).toArray(String[]::new))
                .update();
        jdbc.sql("update meetings.meeting set version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    /** At the end of the meeting; its place and number come with the next {@link #write}. */
    ItemId insert(MeetingId id, NewItem item) {
        var facts = item.facts();
        return new ItemId(jdbc.sql("""
                        insert into meetings.item (meeting_id, ordinal, section, title, time_slot, presenters,
                          recommendations, case_source, case_statement, closed_reason, standing)
                        select ?, 1 + coalesce(max(ordinal), 0), ?, ?, ?, ?, ?, ?, ?, ?, ?
                        from meetings.item where meeting_id = ? returning id""")
                .params(Arrays.asList(
                        id.value(),
                        item.section() == null ? null : item.section().name(),
                        facts.title(),
                        facts.timeSlot(),
                        facts.presenters().toArray(String[]::new),
                        facts.recommendations().toArray(String[]::new),
                        facts.caseSource(),
                        item.caseStatement(),
                        item.closedReason(),
                        item.standing() == null ? null : item.standing().name(),
                        id.value()))
                .query(UUID.class)
                .single());
    }

    /** @return whether the item was still at that version */
    boolean write(ItemId id, int version, ItemFacts facts) {
        return jdbc.sql("""
                        update meetings.item set title = ?, time_slot = ?, presenters = ?, recommendations = ?,
                          case_source = ?, version = version + 1
                        where id = ? and version = ? and removed_at is null""")
                        .params(Arrays.asList(
                                facts.title(),
                                facts.timeSlot(),
                                facts.presenters().toArray(String[]::new),
                                facts.recommendations().toArray(String[]::new),
                                facts.caseSource(),
                                id.value(),
                                version))
                        .update()
                == 1;
    }

    Optional<Versions> versions(MeetingId meeting, ItemId id) {
        return jdbc.sql("""
                        select sent, version, case_version, case_statement from meetings.item
                        where id = ? and meeting_id = ? and removed_at is null""")
                .params(id.value(), meeting.value())
                .query((rs, row) -> new Versions(
                        rs.getBoolean("sent"),
                        rs.getInt("version"),
                        rs.getInt("case_version"),
                        rs.getString("case_statement")))
                .optional();
    }

    Set<AttachmentId> sentAttachments(ItemId id) {
        return new HashSet<>(jdbc.sql("select id from meetings.attachment where item_id = ? and sent")
                .param(id.value())
                .query((rs, row) -> new AttachmentId(rs.getObject("id", UUID.class)))
                .list());
    }

    /** The items of an agenda that was sent out. */
    Set<ItemId> sent(MeetingId id) {
        return new HashSet<>(jdbc.sql("select id from meetings.item where meeting_id = ? and sent")
                .param(id.value())
                .query((rs, row) -> new ItemId(rs.getObject("id", UUID.class)))
                .list());
    }

    /** Which meeting an item belongs to, also one that was removed. */
    Optional<MeetingId> meetingOf(ItemId id) {
        return jdbc.sql("select meeting_id from meetings.item where id = ?")
                .param(id.value())
                .query((rs, row) -> new MeetingId(rs.getObject(1, UUID.class)))
                .optional();
    }

    /** Takes an item away, or back; what is away stands before all others. */
    boolean remove(MeetingId meeting, ItemId id, @Nullable Instant at) {
        return jdbc.sql("""
                        update meetings.item set removed_at = ?, ordinal = (
                          select case when cast(? as boolean) then least(min(ordinal), 0) - 1 else max(ordinal) + 1 end
                          from meetings.item where meeting_id = ?)
                        where id = ? and meeting_id = ? and not sent""")
                        .params(Arrays.asList(
                                at == null ? null : at.atOffset(ZoneOffset.UTC),
                                at != null,
                                meeting.value(),
                                id.value(),
                                meeting.value()))
                        .update()
                == 1;
    }

    boolean withdraw(MeetingId meeting, ItemId id, boolean withdrawn) {
        return jdbc.sql("""
                        update meetings.item set withdrawn = ?, version = version + 1
                        where id = ? and meeting_id = ? and sent""").params(withdrawn, id.value(), meeting.value()).update() == 1;
    }

    /** To the end of another meeting of the same forum. */
    void moveTo(MeetingId other, ItemId id, @Nullable Section section) {
        jdbc.sql("""
                        update meetings.item set meeting_id = ?, section = ?, number = null, ordinal = (
                          select 1 + coalesce(max(ordinal), 0) from meetings.item where meeting_id = ?)
                        where id = ?""")
                .params(Arrays.asList(
                        other.value(), section == null ? null : section.name(), other.value(), id.value()))
                .update();
    }

    /** The attachments of an item that was sent, for its copy on another agenda: new ones with the same files. */
    void copyAttachments(ItemId from, ItemId to) {
        jdbc.sql("""
                        with copied as (
                          insert into meetings.attachment (item_id, ordinal, title, file, closed_reason)
                          select ?, ordinal, title, file, closed_reason from meetings.attachment where item_id = ?
                          returning id, file)
                        insert into meetings.attachment_file (attachment_id, version, file, added_at, added_by)
                        select copied.id, 1, copied.file, original.added_at, original.added_by
                        from copied join lateral (
                          select added_at, added_by from meetings.attachment_file
                          where attachment_file.file = copied.file limit 1) original on true""").params(to.value(), from.value()).update();
    }

    /** Whoever suggested an item follows it to its copy. */
    void leaveSuggestionTo(ItemId from, ItemId to) {
        jdbc.sql("update meetings.suggestion set item_id = ? where item_id = ?")
                .params(to.value(), from.value())
                .update();
    }

    /** A case statement and the version it stands at. */
    record CaseText(ItemId item, int version, String text) {}

    /** The case statements that speak of attachments. */
    List<CaseText> caseTexts(MeetingId id) {
        return jdbc.sql("""
                        select id, case_version, case_statement from meetings.item
                        where meeting_id = ? and removed_at is null and case_statement ilike '%bilag%'""")
                .param(id.value())
                .query((rs, row) -> new CaseText(
                        new ItemId(rs.getObject("id", UUID.class)),
                        rs.getInt("case_version"),
                        rs.getString("case_statement")))
                .list();
    }

    /**
     * Writes the numbers that links show into a text, and into its history: the version is the same, as nobody wrote
     * anything, and who writes on it must not be told of a conflict.
     */
    void relabel(CaseText text) {
        jdbc.sql("update meetings.item set case_statement = ? where id = ?")
                .params(text.text(), text.item().value())
                .update();
        jdbc.sql("""
                        update meetings.item_text set text = ?
                        where item_id = ? and part = 'CASE_STATEMENT' and version = ? and outcome <> 'CONFLICT'""").params(text.text(), text.item().value(), text.version()).update();
    }

    void settleText(ItemId id, String caseStatement) {
        jdbc.sql("update meetings.item set case_statement = ? where id = ?")
                .params(caseStatement, id.value())
                .update();
    }
}
