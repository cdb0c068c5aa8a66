/**
 * The case (办件): one application for one handling item, from the counter to the certificate. The
 * aggregate is {@link org.onewindow.acceptance.domain.cases.LicenceCase}; what may follow what
 * stands in {@link org.onewindow.acceptance.domain.cases.CaseTransitions}; who may do it in {@link
 * org.onewindow.acceptance.domain.cases.Admission}; why it is refused in {@link
 * org.onewindow.acceptance.domain.cases.CaseRule}. An act is a class named for it in the participle
 * ({@link org.onewindow.acceptance.domain.cases.Accepting}), called by the use case of that act in
 * {@code application.cases} and by nobody else; pages read the case through views. Nothing here
 * knows a database, a request or the wall clock.
 */
package org.onewindow.acceptance.domain.cases;
