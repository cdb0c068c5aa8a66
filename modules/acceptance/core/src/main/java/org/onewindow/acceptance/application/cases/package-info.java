/**
 * The use cases of a case, one class each: load, call the aggregate, store, record, publish. Each
 * checks its permission and opens its own transaction.
 */
package org.onewindow.acceptance.application.cases;
