/**
 * Cases for staff: pages and the REST API side by side over the same use cases of {@code
 * application.cases}. The page of an act is a class named for it over {@code ActPage}, and its
 * {@code ActGate} says who may open it; what can be done stands in {@code …Acts}, so that page and
 * resource do the same. Other packages of {@code web} may use {@code Words} and {@code ActLinks}.
 */
package org.onewindow.acceptance.web.cases;
