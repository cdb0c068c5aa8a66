/**
 * How the list of serious bad credit is stored and read. Called by {@code application.credit} only.
 */
package org.onewindow.acceptance.persistence.credit;
