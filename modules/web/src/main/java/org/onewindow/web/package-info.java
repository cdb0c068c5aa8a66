/**
 * The WAR: menu, landing and dashboard pages over the halls' {@code api}. No business class lives
 * here.
 */
package org.onewindow.web;
