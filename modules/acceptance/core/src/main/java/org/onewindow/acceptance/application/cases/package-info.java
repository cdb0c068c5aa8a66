/**
 * The use cases of a case, one class each, named as a verb: load, call the aggregate, store,
 * record, publish. Each checks its permission and opens its own transaction. What several of them
 * do the same way is package-private beside them ({@code CaseBook}, {@code CasePapers}). Called by
 * {@code web}, by {@code application.bundle} for its members and by the listeners.
 */
package org.onewindow.acceptance.application.cases;
