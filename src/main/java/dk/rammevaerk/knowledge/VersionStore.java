package dk.rammevaerk.knowledge;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.knowledge.ArticleVersion.Approval;
import dk.rammevaerk.knowledge.ArticleVersion.Ending;
import dk.rammevaerk.knowledge.ArticleVersion.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes versions of articles. Whoever writes has counted the article's version up first. */
@Repository
class VersionStore {
    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(UUID article, int number, Wording wording, Instant at, String by) {
        return jdbc.sql("""
                        insert into knowledge.article_version
                          (article, number, title, question, text, written_at, written_by)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        article,
                        number,
                        wording.title(),
                        wording.question(),
                        wording.text(),
                        at.atOffset(ZoneOffset.UTC),
                        by)
                .query(UUID.class)
                .single();
    }

    void write(UUID id, Wording wording, Instant at, String by) {
        jdbc.sql("""
                        update knowledge.article_version set title = ?, question = ?, text = ?, written_at = ?,
                          written_by = ? where id = ?""")
                .params(wording.title(), wording.question(), wording.text(), at.atOffset(ZoneOffset.UTC), by, id)
                .update();
    }

    void approve(UUID id, Approval approval) {
        jdbc.sql("""
                        update knowledge.article_version set state = 'APPROVED', approved_on = ?, approved_forum = ?,
                          decision = ?, approved_by = ? where id = ?""")
                .params(approval.on(), approval.forum(), approval.decision(), approval.by(), id)
                .update();
    }

    void replace(UUID id, Ending ending) {
        jdbc.sql("update knowledge.article_version set state = 'REPLACED', ended_on = ? where id = ?")
                .params(ending.on(), id)
                .update();
    }

    void withdraw(UUID id, Ending ending) {
        jdbc.sql("update knowledge.article_version set state = 'WITHDRAWN', ended_on = ?, reason = ? where id = ?")
                .params(ending.on(), ending.reason(), id)
                .update();
    }

    void attach(UUID id, FileId file, String title) {
        jdbc.sql("insert into knowledge.version_file (article_version, file, title) values (?, ?, ?)")
                .params(id, file.value(), title)
                .update();
    }

    void detach(UUID id, UUID attached) {
        jdbc.sql("delete from knowledge.version_file where article_version = ? and id = ?")
                .params(id, attached)
                .update();
    }
}
