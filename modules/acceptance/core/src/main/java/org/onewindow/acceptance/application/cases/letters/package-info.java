/**
 * What the papers of a case say, and the port that turns it into PDF. Implemented by {@code
 * integration.letters}.
 */
package org.onewindow.acceptance.application.cases.letters;
