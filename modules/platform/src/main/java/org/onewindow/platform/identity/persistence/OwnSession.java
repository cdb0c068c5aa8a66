package org.onewindow.platform.identity.persistence;

import java.time.Instant;

/** An open session as its owner sees it. */
public record OwnSession(
    String id, Instant createdAt, Instant lastSeenAt, String address, String agent) {}
