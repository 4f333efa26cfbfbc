package dk.rammevaerk.files;

import java.time.Instant;

/**
 * A file as it was handed in.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal; the same file handed in twice has the same one
 */
public record StoredFile(
        FileId id, String name, String mediaType, long size, String sha256, Instant storedAt, String storedBy) {}
