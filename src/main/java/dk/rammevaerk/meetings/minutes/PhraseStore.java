package dk.rammevaerk.meetings.minutes;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhraseStore {
    private final JdbcClient jdbc;

    PhraseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(String forum) {
        return jdbc.sql("select text from meetings.phrase where forum = ? order by ordinal")
                .param(forum)
                .query(String.class)
                .list();
    }

    void keep(String forum, List<String> phrases) {
        jdbc.sql("delete from meetings.phrase where forum = ?").param(forum).update();
        for (int i = 0; i < phrases.size(); i++) {
            jdbc.sql("insert into meetings.phrase (forum, ordinal, text) values (?, ?, ?)")
                    .params(forum, i, phrases.get(i))
                    .update();
        }
    }
}
