package dk.rammevaerk.inquiries.consultations;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.inquiries.consultations.Consultation.Attachment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsultationStore {
    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTaken(String slug) {
        return jdbc.sql("select count(*) from inquiries.consultation where slug = ?")
                        .param(slug)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    UUID insert(String slug, String title, String text, @Nullable String caseNumber) {
        return jdbc.sql("""
                        insert into inquiries.consultation (slug, title, text, case_number) values (?, ?, ?, ?)
                        returning id""")
                .params(Arrays.asList(slug, title, text, caseNumber))
                .query(UUID.class)
                .single();
    }

    /** @return whether it was still at that version */
    boolean update(UUID id, int version, String title, String text, @Nullable String caseNumber) {
        return jdbc.sql("""
                        update inquiries.consultation set title = ?, text = ?, case_number = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(title, text, caseNumber, id, version))
                        .update()
                == 1;
    }

    Optional<Consultation> find(String slug) {
        return jdbc.sql("select * from inquiries.consultation where slug = ?")
                .param(slug)
                .query((rs, row) -> consultation(rs))
                .optional();
    }

    List<Consultation> all() {
        return jdbc.sql("select * from inquiries.consultation")
                .query((rs, row) -> consultation(rs))
                .list();
    }

    void attach(UUID id, Attachment attachment) {
        jdbc.sql("""
                        insert into inquiries.consultation_file (consultation_id, ordinal, file, title)
                        values (?, (select coalesce(max(ordinal), 0) + 1 from inquiries.consultation_file
                          where consultation_id = ?), ?, ?)""")
                .params(id, id, attachment.file().value(), attachment.title())
                .update();
    }

    void detach(UUID id, FileId file) {
        jdbc.sql("delete from inquiries.consultation_file where consultation_id = ? and file = ?")
                .params(id, file.value())
                .update();
    }

    private List<Attachment> attachments(UUID id) {
        return jdbc.sql("select * from inquiries.consultation_file where consultation_id = ? order by ordinal")
                .param(id)
                .query((rs, row) -> new Attachment(new FileId(rs.getObject("file", UUID.class)), rs.getString("title")))
                .list();
    }

    private Consultation consultation(ResultSet rs) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new Consultation(
                id,
                rs.getString("slug"),
                rs.getString("title"),
                new ConsultationText(rs.getString("text")),
                rs.getString("case_number"),
                attachments(id),
                rs.getInt("version"));
    }
}
