/**
 * The catalogue: what may be applied for (事项), with its limits, scenarios and materials. Pure rules
 * and values; loaded and stored by {@code persistence.matter}, published by {@code
 * application.matter}.
 */
package org.onewindow.acceptance.domain.matter;
