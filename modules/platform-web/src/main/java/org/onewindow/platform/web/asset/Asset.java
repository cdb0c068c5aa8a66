package org.onewindow.platform.web.asset;

/**
 * One static file, held in memory.
 *
 * @param mediaType for {@code Content-Type}
 * @param hash first ten hex digits of the SHA-256
 * @param bytes as they stand in the jar
 * @param gzip the same, compressed; null where that gains nothing
 */
record Asset(String mediaType, String hash, byte[] bytes, byte[] gzip) {}
