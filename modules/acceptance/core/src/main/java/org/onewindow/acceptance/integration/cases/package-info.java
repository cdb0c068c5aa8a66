/**
 * What listens to the facts of cases within acceptance itself, and tells the desk whose turn it is;
 * and the job that lets time act on cases.
 */
package org.onewindow.acceptance.integration.cases;
