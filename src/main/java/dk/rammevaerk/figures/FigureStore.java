package dk.rammevaerk.figures;

import dk.rammevaerk.meetings.ItemId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FigureStore {
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FigureId insert(FigureContent content, Instant at, String by) {
        var text = json.writeValueAsString(content);
        return new FigureId(jdbc.sql("""
                        insert into figures.figure (content, hash, taken_at, taken_by) values (?, ?, ?, ?) returning id""")
                .params(text, hash(text), at.atOffset(ZoneOffset.UTC), by)
                .query(UUID.class)
                .single());
    }

    Optional<Figure> byId(FigureId id) {
        return jdbc.sql("select id, content, hash, taken_at, taken_by from figures.figure where id = ?")
                .param(id.value())
                .query((rs, row) -> new Figure(
                        id,
                        json.readValue(rs.getString("content"), FigureContent.class),
                        rs.getTimestamp("taken_at").toInstant(),
                        rs.getString("taken_by"),
                        rs.getString("hash")))
                .optional();
    }

    void place(FigureId figure, ItemId item) {
        jdbc.sql("insert into figures.placement (figure_id, item) values (?, ?) on conflict do nothing")
                .params(figure.value(), item.value())
                .update();
    }

    /** Whatever stands in the one item stands in the other as well. */
    void follow(ItemId from, ItemId to) {
        jdbc.sql("""
                        insert into figures.placement (figure_id, item)
                        select figure_id, ? from figures.placement where item = ? on conflict do nothing""").params(to.value(), from.value()).update();
    }

    List<ItemId> placesOf(FigureId figure) {
        return jdbc.sql("select item from figures.placement where figure_id = ? order by item")
                .param(figure.value())
                .query((rs, row) -> new ItemId(rs.getObject("item", UUID.class)))
                .list();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
