/**
 * What listens to the facts of cases within acceptance itself, tells the desk or the applicant
 * whose turn it is, and the job that lets time act on cases. A listener is named for what it does
 * and is idempotent; called by the outbox and the timer only.
 */
package org.onewindow.acceptance.integration.cases;
