/** The audit for the supervisor: search by subject, person, act and time. */
package org.onewindow.platform.web.audit;
