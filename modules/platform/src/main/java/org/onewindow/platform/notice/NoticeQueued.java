package org.onewindow.platform.notice;

/** A notice waits for its channel. */
public record NoticeQueued(long notice) {}
