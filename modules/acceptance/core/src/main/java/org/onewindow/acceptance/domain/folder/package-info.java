/**
 * The paper folder of a case (物料夹) and its way between window and department (物料流转). Entities and
 * their rules; stored by {@code persistence.folder}, moved by {@code application.cases}.
 */
package org.onewindow.acceptance.domain.folder;
