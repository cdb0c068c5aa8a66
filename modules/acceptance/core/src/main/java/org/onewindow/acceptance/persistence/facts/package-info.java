/**
 * How questions to other organs are kept with the case: repositories of {@code domain.facts} and
 * the rows that lists show. Called by the use cases of {@code application.cases} only.
 */
package org.onewindow.acceptance.persistence.facts;
