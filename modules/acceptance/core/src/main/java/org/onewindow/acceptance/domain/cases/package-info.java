/**
 * The case (办件): one application for one handling item, from the counter to the certificate. The
 * aggregate is {@link org.onewindow.acceptance.domain.cases.LicenceCase}; what may follow what
 * stands in {@link org.onewindow.acceptance.domain.cases.CaseTransitions}; why an act is refused
 * stands in {@link org.onewindow.acceptance.domain.cases.CaseRule}. Nothing here knows a database,
 * a request or the wall clock.
 */
package org.onewindow.acceptance.domain.cases;
