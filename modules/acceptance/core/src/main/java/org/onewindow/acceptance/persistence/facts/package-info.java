/** How questions to other organs are kept with the case. Called by the use cases only. */
package org.onewindow.acceptance.persistence.facts;
