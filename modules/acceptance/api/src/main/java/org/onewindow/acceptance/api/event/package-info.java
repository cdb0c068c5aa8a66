/**
 * What happened in acceptance, told to the other halls through the outbox. Simple values only, no
 * personal data: who wants more asks for the case by its number.
 */
package org.onewindow.acceptance.api.event;
