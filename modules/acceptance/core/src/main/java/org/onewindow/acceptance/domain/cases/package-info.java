/**
 * The case (办件): one application for one handling item, from the counter to the certificate. The
 * aggregate is {@link org.onewindow.acceptance.domain.cases.LicenceCase}; what may follow what
 * stands in {@link org.onewindow.acceptance.domain.cases.CaseTransitions}; who may do it in {@link
 * org.onewindow.acceptance.domain.cases.Admission}; why it is refused in {@link
 * org.onewindow.acceptance.domain.cases.CaseRule}. An act is a class named for it in the participle
 * ({@link org.onewindow.acceptance.domain.cases.Accepting}), called by the use case of that act in
 * {@code application.cases} and by nobody else; pages read the case through views. Nothing here
 * knows a database, a request or the wall clock.
 *
 * <p>The life of a case: a clerk begins a <b>draft</b>, which nobody in law has seen. With the last
 * paper on the counter the case is <b>received</b>: it gets its number, the applicant gets the
 * receipt, and the five days of art. 32 begin to run. Within them somebody with the power to do so
 * says one of four things: it is <b>accepted</b>; the papers are not whole and the applicant is
 * told once, in full, what to <b>correct</b> (when all of it is handed in the five days begin
 * afresh, and acceptance counts from that day); another organ is competent and acceptance is
 * <b>refused</b>; or <b>no licence is needed</b> at all. Where nobody says anything, the law
 * accepts, as of the day of receipt. An accepted case is taken up by a reviewer, who was not the
 * acceptor; the <b>review</b> ends in an opinion, a second opinion may follow, the approver
 * <b>grants</b> or <b>denies</b>, or sends it back. A same-day matter may be decided at the window
 * in one sitting. A grant becomes a <b>certificate</b>; certificate or denial is <b>delivered</b>
 * against a signature, and with the file complete the case is <b>closed</b>. Until the decision the
 * applicant may <b>withdraw</b>.
 */
package org.onewindow.acceptance.domain.cases;
