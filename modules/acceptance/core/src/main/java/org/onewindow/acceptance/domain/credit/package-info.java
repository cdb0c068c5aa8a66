/**
 * Serious bad credit (严重失信): who is kept from tolerance and commitment until the credit is
 * repaired. Pure rules and one entity; stored by {@code persistence.credit}, kept by {@code
 * application.credit}.
 */
package org.onewindow.acceptance.domain.credit;
