/**
 * The audit for the supervisor: search by subject, person, act and time. A module says by an {@code
 * AuditedSubject} where its subjects are shown and by a {@code ListExport} how the list is taken
 * away. Calls {@code platform.audit} only.
 */
package org.onewindow.platform.web.audit;
