/**
 * One thing (一件事): a template that groups matters of several departments, and what follows from it:
 * who takes part, what is to be brought once, in which order, until when. Pure rules and values;
 * loaded and stored by {@code persistence.bundle}, called by {@code application.bundle}. Knows
 * {@code domain.matter}; nobody in {@code domain.matter} or {@code domain.cases} knows it.
 */
package org.onewindow.acceptance.domain.bundle;
