/**
 * Prints the papers of a case: the templates of {@code src/main/jte-letters}, the texts of {@code
 * texts/acceptance-letters}, the fonts and PDF/A of {@code platform.document}. Knows how a paper
 * looks, nothing of when it is issued. How to add a paper: {@code docs/architecture/documents.md}.
 */
package org.onewindow.acceptance.integration.letters;
