/** Stores cases and certificates, and reads the lists in which people look for them. */
package org.onewindow.acceptance.persistence.cases;
