package dk.rammevaerk.meetings.papers;

import dk.rammevaerk.files.FileId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose texts a picture was made for. */
@Repository
class PictureStore {
    /** @param closed whether the item it was made for is closed to the public, or gone */
    record Origin(String forum, boolean closed) {}

    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a file that is no picture of a text. */
    Optional<Origin> origin(FileId file) {
        return jdbc.sql("""
                        select picture.forum, item.id is null or item.closed_reason is not null as closed
                        from meetings.picture left join meetings.item on item.id = picture.item_id
                        where picture.file = ?""")
                .param(file.value())
                .query((rs, row) -> new Origin(rs.getString("forum"), rs.getBoolean("closed")))
                .optional();
    }
}
