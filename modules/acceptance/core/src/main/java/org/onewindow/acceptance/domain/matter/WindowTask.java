package org.onewindow.acceptance.domain.matter;

/** What a window is meant to do for a matter; real only as far as an authorisation reaches. */
public record WindowTask(String window, String matter, WindowPower power) {}
