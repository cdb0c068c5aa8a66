package org.onewindow.acceptance.domain.matter;

/**
 * A published version with everything a guide prints.
 *
 * @param matter as a case sees it
 * @param list as the public sees it
 */
public record PublishedText(PublishedMatter matter, ImplementationList list) {}
