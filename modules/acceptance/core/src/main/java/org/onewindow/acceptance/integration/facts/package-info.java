/**
 * The registers of other organs as this county is connected to them: the format they speak and the
 * settings that say where they are. Called through the ports of {@code application.facts}.
 */
package org.onewindow.acceptance.integration.facts;
