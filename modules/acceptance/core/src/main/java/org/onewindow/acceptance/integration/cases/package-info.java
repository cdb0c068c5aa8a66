/** What listens to the facts of cases within acceptance itself: tells the desk whose turn it is. */
package org.onewindow.acceptance.integration.cases;
