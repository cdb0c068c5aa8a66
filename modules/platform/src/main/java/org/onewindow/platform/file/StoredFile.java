package org.onewindow.platform.file;

/**
 * A stored file.
 *
 * @param sha256 64 lower-case hex digits; also its name
 * @param mediaType found from the bytes: application/pdf, image/jpeg, image/png, OOXML …
 * @param bytes size
 */
public record StoredFile(String sha256, String mediaType, long bytes) {}
