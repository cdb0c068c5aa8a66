/**
 * Facts on their way to other modules. {@link org.onewindow.platform.outbox.Outbox#publish} writes
 * one delivery per listener in the caller's transaction; dispatchers on every node deliver it at
 * least once. Deliveries are not ordered: a listener that needs order reads the state it is told
 * of.
 */
package org.onewindow.platform.outbox;
