/**
 * What other halls may ask of acceptance: records in, records out, in the transaction of the
 * caller. Any hall may call it; it knows {@code kernel} only.
 */
package org.onewindow.acceptance.api;
