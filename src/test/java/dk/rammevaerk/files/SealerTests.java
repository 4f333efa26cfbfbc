package dk.rammevaerk.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.database.StartupFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTests {
    private static final byte[] CONTENT = "Referat af møde".getBytes(UTF_8);

    private Path folder;
    private Path key;
    private Sealer sealer;

    @BeforeEach
    void makeAKey(@TempDir Path emptyFolder) {
        folder = emptyFolder;
        key = folder.resolve("data").resolve("master.key");
        sealer = new Sealer(key, "");
    }

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(sealer.open(sealer.seal(CONTENT, "abc"), "abc")).isEqualTo(CONTENT);
    }

    @Test
    void whatIsSealedCannotBeReadAndNeverLooksTheSame() {
        var sealed = sealer.seal(CONTENT, "abc");

        assertThat(new String(sealed, UTF_8)).doesNotContain("Referat");
        assertThat(sealer.seal(CONTENT, "abc")).isNotEqualTo(sealed);
    }

    @Test
    void aChangedByteIsNoticed() {
        var sealed = sealer.seal(CONTENT, "abc");
        sealed[sealed.length - 20] ^= 1;

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> sealer.open(sealed, "abc"));
    }

    @Test
    void oneFileCannotBePassedOffAsAnother() {
        var sealed = sealer.seal(CONTENT, "abc");

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> sealer.open(sealed, "def"));
    }

    @Test
    void theKeyIsKeptForTheNextStartAndOnlyItsOwnerReadsIt() throws IOException {
        var sealed = sealer.seal(CONTENT, "abc");

        assertThat(new Sealer(key, "").open(sealed, "abc")).isEqualTo(CONTENT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void besideAnotherDatabaseAMissingKeyStopsTheStart() {
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> new Sealer(folder.resolve("none"), "jdbc:postgresql://db/rammevaerk"))
                .withMessageContaining("openssl rand -base64 32");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void whatIsNoKeyStopsTheStart() throws IOException {
        var wrong = Files.writeString(folder.resolve("wrong.key"), "for kort");

        assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> new Sealer(wrong, ""));
    }
}
