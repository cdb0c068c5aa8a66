/**
 * What the operator's machines ask: liveness, readiness, and the metrics of the technical services.
 * Answers name states, never data, because they are open to anyone who reaches the port.
 */
package org.onewindow.platform.health;
