package dk.rammevaerk.imports;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.documents.ReadDocument;
import dk.rammevaerk.files.Sealer;
import dk.rammevaerk.imports.Preview.Accepted;
import dk.rammevaerk.imports.Preview.CprQuestion;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.imports.Preview.Stage;
import dk.rammevaerk.imports.Preview.Unreadable;
import dk.rammevaerk.meetings.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the previews; who saves and when is written here, so that no caller can forget. */
@Repository
class PreviewStore {
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    PreviewStore(JdbcClient jdbc, Sealer sealer, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the same file waits already */
    PreviewId insert(String fileName, String mediaType, String sha256, byte[] content, Stage stage) {
        var row = Row.of(stage);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var who = currentActor.get().label();
        var id = jdbc.sql("""
                        insert into imports.preview (file_name, media_type, size, sha256, uploaded_at, uploaded_by,
                          saved_at, saved_by, state, cpr_places, reason, read, draft)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?::jsonb) returning id""")
                .params(Arrays.asList(
                        fileName,
                        mediaType,
                        (long) content.length,
                        sha256,
                        now,
                        who,
                        now,
                        who,
                        row.state,
                        json.writeValueAsString(row.places),
                        row.reason,
                        written(row.read),
                        written(row.draft)))
                .query(UUID.class)
                .single();
        jdbc.sql("insert into imports.sealed_file (preview_id, sealed) values (?, ?)")
                .params(id, sealer.seal(content, sha256))
                .update();
        return new PreviewId(id);
    }

    Optional<Preview> byId(PreviewId id) {
        return select("where id = ?", id);
    }

    /** Holds the row until the transaction ends: whoever else wants to change it waits. */
    Optional<Preview> byIdForUpdate(PreviewId id) {
        return select("where id = ? for update", id);
    }

    private Optional<Preview> select(String where, PreviewId id) {
        return jdbc.sql("select * from imports.preview " + where)
                .param(id.value())
                .query((rs, row) -> preview(rs))
                .optional();
    }

    /** The preview of the same file; the one that waits before those that were accepted. */
    Optional<Preview> ofFile(String sha256) {
        return jdbc.sql("""
                        select * from imports.preview where sha256 = ?
                        order by state = 'ACCEPTED', uploaded_at desc limit 1""").param(sha256).query((rs, row) -> preview(rs)).optional();
    }

    /** Those that wait, latest first. Their questions are counted as {@link Question#of} makes them. */
    List<PreviewSummary> waiting() {
        return jdbc.sql("""
                        select id, file_name, state, coalesce(reason, '') as reason, uploaded_at, uploaded_by,
                          coalesce(jsonb_array_length(draft -> 'items'), 0) as items,
                          (select count(distinct case
                                    when warning ->> 'kind' = 'FIELD_MISSING' and warning ->> 'field' in (:unknown)
                                    then 0 else n end)
                             from jsonb_array_elements(read -> 'minutes' -> 'warnings') with ordinality as w (warning, n)
                            where warning ->> 'kind' <> 'RESTORED' and not (n - 1)::integer = any (answered)) as open
                        from imports.preview where state <> 'ACCEPTED' order by uploaded_at desc, id desc""")
                .param("unknown", Question.MAY_BE_UNKNOWN)
                .query((rs, row) -> new PreviewSummary(
                        new PreviewId(rs.getObject("id", UUID.class)),
                        rs.getString("file_name"),
                        PreviewSummary.State.valueOf(rs.getString("state")),
                        rs.getInt("items"),
                        rs.getInt("open"),
                        rs.getString("reason"),
                        rs.getTimestamp("uploaded_at").toInstant(),
                        rs.getString("uploaded_by")))
                .list();
    }

    byte[] content(Preview preview) {
        var sealed = jdbc.sql("select sealed from imports.sealed_file where preview_id = ?")
                .param(preview.id().value())
                .query(byte[].class)
                .single();
        return sealer.open(sealed, preview.upload().sha256());
    }

    /**
     * Writes the preview's stage over what it was.
     *
     * @return whether it was still at that version
     */
    boolean update(Preview preview, Stage stage) {
        var row = Row.of(stage);
        return jdbc.sql("""
                        update imports.preview set state = ?, cpr_places = ?::jsonb, reason = ?, read = ?::jsonb,
                          draft = ?::jsonb, answered = ?, meeting_id = ?, saved_at = ?, saved_by = ?,
                          version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(
                                row.state,
                                json.writeValueAsString(row.places),
                                row.reason,
                                written(row.read),
                                written(row.draft),
                                row.answered.toArray(Integer[]::new),
                                row.meeting,
                                clock.instant().atOffset(ZoneOffset.UTC),
                                currentActor.get().label(),
                                preview.id().value(),
                                preview.version()))
                        .update()
                == 1;
    }

    void dropContent(PreviewId id) {
        jdbc.sql("delete from imports.sealed_file where preview_id = ?")
                .param(id.value())
                .update();
    }

    /** Never an accepted one: its meeting refers to it. */
    boolean delete(PreviewId id) {
        return jdbc.sql("delete from imports.preview where id = ? and state <> 'ACCEPTED'")
                        .param(id.value())
                        .update()
                == 1;
    }

    private @Nullable String written(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private Preview preview(ResultSet rs) throws SQLException {
        return new Preview(
                new PreviewId(rs.getObject("id", UUID.class)),
                new Upload(
                        rs.getString("file_name"),
                        rs.getString("media_type"),
                        rs.getLong("size"),
                        rs.getString("sha256"),
                        rs.getTimestamp("uploaded_at").toInstant(),
                        rs.getString("uploaded_by")),
                stage(rs),
                rs.getInt("version"));
    }

    private Stage stage(ResultSet rs) throws SQLException {
        var state = rs.getString("state");
        return switch (state) {
            case "CPR_QUESTION" ->
                new CprQuestion(json.readValue(rs.getString("cpr_places"), new TypeReference<List<CprPlace>>() {}));
            case "UNREADABLE" -> new Unreadable(rs.getString("reason"));
            case "READ" ->
                new Read(
                        json.readValue(rs.getString("read"), ReadDocument.class),
                        json.readValue(rs.getString("draft"), Draft.class),
                        Set.of((Integer[]) rs.getArray("answered").getArray()),
                        rs.getTimestamp("saved_at").toInstant(),
                        rs.getString("saved_by"));
            case "ACCEPTED" -> new Accepted(new MeetingId(rs.getObject("meeting_id", UUID.class)));
            default -> throw new IllegalStateException("A preview in state " + state);
        };
    }

    /** A stage as its columns hold it. */
    private record Row(
            String state,
            List<CprPlace> places,
            @Nullable String reason,
            @Nullable ReadDocument read,
            @Nullable Draft draft,
            Set<Integer> answered,
            @Nullable UUID meeting) {
        static Row of(Stage stage) {
            return switch (stage) {
                case CprQuestion question ->
                    new Row("CPR_QUESTION", question.places(), null, null, null, Set.of(), null);
                case Unreadable unreadable ->
                    new Row("UNREADABLE", List.of(), unreadable.reason(), null, null, Set.of(), null);
                case Read read ->
                    new Row("READ", List.of(), null, read.document(), read.draft(), read.answered(), null);
                case Accepted accepted ->
                    new Row(
                            "ACCEPTED",
                            List.of(),
                            null,
                            null,
                            null,
                            Set.of(),
                            accepted.meeting().value());
            };
        }
    }
}
