package org.onewindow.acceptance.domain.folder;

/**
 * Who gives or takes a folder.
 *
 * @param account account name
 * @param name as signed on the hand-over list
 * @param unit unit the person works for now
 */
public record Handler(String account, String name, String unit) {}
