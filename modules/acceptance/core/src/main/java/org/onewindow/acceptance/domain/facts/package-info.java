/**
 * What other organs' registers say about an applicant (一键调取): facts, the source that told them and
 * how it answered. Pure values; anybody in the hall may use them.
 */
package org.onewindow.acceptance.domain.facts;
