package dk.rammevaerk.files;

import dk.rammevaerk.database.StartupFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts files that nobody has looked at yet, with AES-256-GCM (NIST SP 800-38D) under the master key.
 *
 * <p>The key is 32 random bytes in Base64 in a file of its own. Beside the program's own database the file is made when
 * it is missing; with another database it must be there, since several instances share it and a new key could not open
 * what the old one sealed.
 *
 * <p>A sealed file is one byte for this layout, 12 bytes of nonce, and the encrypted bytes with their 16-byte tag.
 */
@Component
public class Sealer {
    private static final int KEY_BYTES = 32;
    private static final byte LAYOUT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /** @throws StartupFailure when there is no usable key, with the line to show */
    Sealer(
            @Value("${rammevaerk.master-key-file:${rammevaerk.data:data}/master.key}") Path keyFile,
            @Value("${spring.datasource.url:}") String otherDatabase) {
        this.key = key(keyFile, otherDatabase.isEmpty());
    }

    /** @param of the file's SHA-256: what is sealed for one file cannot be passed off as another */
    public byte[] seal(byte[] content, String of) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, 0, of);
            var sealed = new byte[1 + NONCE_BYTES + content.length + TAG_BYTES];
            sealed[0] = LAYOUT;
            System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
            cipher.doFinal(content, 0, content.length, sealed, 1 + NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A file could not be sealed", e);
        }
    }

    /** @throws IllegalStateException when the bytes were changed, or sealed with another key or for another file */
    public byte[] open(byte[] sealed, String of) {
        if (sealed.length < 1 + NONCE_BYTES + TAG_BYTES || sealed[0] != LAYOUT) {
            throw new IllegalStateException("Not a sealed file");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed, 1, of)
                    .doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal does not open: the file or the master key was changed", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, int offset, String of) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce, offset, NONCE_BYTES));
        cipher.updateAAD(of.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static SecretKey key(Path file, boolean makeWhenMissing) {
        try {
            if (Files.notExists(file)) {
                if (!makeWhenMissing) {
                    throw StartupFailure.of("noKey", file);
                }
                make(file);
            }
            var bytes = Base64.getDecoder().decode(Files.readString(file).strip());
            if (bytes.length != KEY_BYTES) throw notAKey(file);
            return new SecretKeySpec(bytes, "AES");
        } catch (IllegalArgumentException noBase64) {
            throw notAKey(file);
        } catch (IOException e) {
            throw StartupFailure.of("keyUnreadable", file, e.getClass().getSimpleName());
        }
    }

    private static void make(Path file) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        try (var channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(bytes)));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // another start of ours was first; its key is read
        }
    }

    private static StartupFailure notAKey(Path file) {
        return StartupFailure.of("notAKey", file);
    }
}
