package org.onewindow.acceptance.domain.bundle;

/**
 * Who acts on a running bundle.
 *
 * @param account of the person or job
 * @param name as the ledger shows it; empty for a job
 */
public record Doer(String account, String name) {}
