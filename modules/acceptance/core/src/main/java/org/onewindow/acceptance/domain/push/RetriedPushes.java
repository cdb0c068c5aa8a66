package org.onewindow.acceptance.domain.push;

import java.time.Instant;

/**
 * What was sent, had no answer and waits for its next try, which comes by itself.
 *
 * @param number how many
 * @param most tries of the one that was tried most often
 * @param last the latest try of any of them; null where none waits
 */
public record RetriedPushes(long number, int most, Instant last) {}
