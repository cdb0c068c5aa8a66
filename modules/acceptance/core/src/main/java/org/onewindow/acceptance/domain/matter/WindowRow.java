package org.onewindow.acceptance.domain.matter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the administrator's list of windows.
 *
 * @param matters how many it handles
 * @param papers how many papers are valid today
 * @param nextEnd when the next of them runs out
 * @param unbacked for how many matters it is meant to accept or decide without a valid paper
 */
public record WindowRow(
    Window window, int matters, int papers, Optional<LocalDate> nextEnd, int unbacked) {}
