/**
 * What every repository stands on: converters, the small JDBC layer for technical tables, keyset
 * paging, transactions, and the bounded retry of a transaction that the database sacrificed.
 *
 * <h2>The global lock order</h2>
 *
 * A transaction takes its locks in this order, so that two transactions never wait for each other
 * in a ring; what still collides (gap locks, unique keys) is retried by {@code RetryInterceptor}:
 *
 * <ol>
 *   <li>the idempotency key ({@code plt_once}),
 *   <li>aggregates: of one table in ascending id, of several tables in the order case, then matter,
 *       then account,
 *   <li>number series ({@code plt_series}), as late as the act allows,
 *   <li>outbox and notice rows: inserts only, they wait for nobody,
 *   <li>the head of the audit chain ({@code plt_audit_head}): last, taken when the transaction
 *       commits, by {@code Audit} itself.
 * </ol>
 *
 * Everybody may call this package; it knows {@code kernel} only.
 */
package org.onewindow.platform.persistence;
