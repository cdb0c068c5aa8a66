/**
 * Stores cases, certificates and what belongs to them, and reads the lists in which people look for
 * them: repositories are plural nouns, lists are records made by one query. Called by the use cases
 * of this module; pages never.
 */
package org.onewindow.acceptance.persistence.cases;
