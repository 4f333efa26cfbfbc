package dk.rammevaerk.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.TestClock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file is kept as it came. */
@RunningApp
class FilesIT {
    @Autowired
    Files files;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void everyByteAndEveryFactIsKept() {
        var content = new byte[300_000];
        new Random(14).nextBytes(content);
        var id = files.keep("Referat æøå.pdf", "application/pdf", content);

        assertThat(files.content(id)).isEqualTo(content);
        assertThat(files.find(id))
                .hasValue(new StoredFile(
                        id,
                        "Referat æøå.pdf",
                        "application/pdf",
                        300_000,
                        Files.sha256(content),
                        clock.instant(),
                        "proeve"));
    }

    @Test
    void theSameBytesAreRecognisedUnderAnyName() {
        var first = files.keep("et.txt", "text/plain", "de samme bytes".getBytes(UTF_8));
        clock.moveOn(Duration.ofMinutes(1));
        files.keep("to.txt", "text/plain", "de samme bytes".getBytes(UTF_8));
        assertThat(files.sameAs(Files.sha256("de samme bytes".getBytes(UTF_8))).map(StoredFile::id))
                .hasValue(first);
        assertThat(files.sameAs(Files.sha256("andre bytes".getBytes(UTF_8)))).isEmpty();
    }

    @Test
    void theHashIsTheOneEverybodyCounts() {
        assertThat(Files.sha256("abc".getBytes(UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(files.find(new FileId(new UUID(0, 0)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update files.stored_file set content = ''",
                "delete from files.stored_file",
                "truncate files.stored_file"
            })
    void aKeptFileIsNeverChanged(String statement) {
        assertThatThrownBy(() -> sql.sql(statement).update())
                .rootCause()
                .message()
                .contains("permission denied");
    }

    @Test
    void theTrailTellsOfTheFileAndHoldsNothingOfItsContent() {
        var id = files.keep("spor.txt", "text/plain", "indholdet".getBytes(UTF_8));
        var after = sql.sql("select after::text from access.audit_entry where row_id = ?")
                .param(id.value().toString())
                .query(String.class)
                .single();
        assertThat(after).contains("spor.txt").doesNotContain("content\"").doesNotContain("indholdet");
    }
}
