package dk.rammevaerk.imports;

import java.time.Instant;

/**
 * A file as it came in.
 *
 * @param mediaType as its first bytes show; what browsers say of it is not believed
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal
 */
public record Upload(
        String fileName, String mediaType, long size, String sha256, Instant uploadedAt, String uploadedBy) {}
