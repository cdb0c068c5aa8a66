package org.onewindow.acceptance.domain.matter;

/**
 * A line of what a window handles.
 *
 * @param name of the matter; its code where the catalogue does not know it
 * @param meant what the window is meant to do
 */
public record TaskRow(String matter, String name, WindowPower meant) {}
