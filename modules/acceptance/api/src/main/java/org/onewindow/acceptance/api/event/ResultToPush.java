package org.onewindow.acceptance.api.event;

/**
 * 待推送: a result is to be sent to another system.
 *
 * @param push number of the push
 */
public record ResultToPush(long push) {}
