package dk.rammevaerk.files;

import dk.rammevaerk.access.CurrentActor;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files. A kept file is never changed. */
@Service
public class Files {
    private static final String COLUMNS = "id, name, media_type, size, sha256, stored_at, stored_by";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    Files(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The SHA-256 of a file's bytes, in hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Transactional
    public FileId keep(String name, String mediaType, byte[] content) {
        return new FileId(jdbc.sql("""
                        insert into files.stored_file (name, media_type, size, sha256, content, stored_at, stored_by)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        name,
                        mediaType,
                        (long) content.length,
                        sha256(content),
                        content,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        currentActor.get().name())
                .query(UUID.class)
                .single());
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> find(FileId id) {
        return jdbc.sql("select " + COLUMNS + " from files.stored_file where id = ?")
                .param(id.value())
                .query(Files::storedFile)
                .optional();
    }

    /** The first file kept with these bytes, under whatever name. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> sameAs(String sha256) {
        return jdbc.sql("select " + COLUMNS + " from files.stored_file where sha256 = ? order by stored_at limit 1")
                .param(sha256)
                .query(Files::storedFile)
                .optional();
    }

    @Transactional(readOnly = true)
    public byte[] content(FileId id) {
        return jdbc.sql("select content from files.stored_file where id = ?")
                .param(id.value())
                .query(byte[].class)
                .single();
    }

    private static StoredFile storedFile(ResultSet rs, int row) throws SQLException {
        return new StoredFile(
                new FileId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                rs.getString("media_type"),
                rs.getLong("size"),
                rs.getString("sha256"),
                rs.getTimestamp("stored_at").toInstant(),
                rs.getString("stored_by"));
    }
}
