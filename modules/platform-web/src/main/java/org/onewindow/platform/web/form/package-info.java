/**
 * Forms: what was typed becomes a typed record, or the page again with each reason at its field and
 * nothing lost. The record with its Bean Validation constraints is the only description of a form;
 * labels, help, required marks and input types follow from it.
 */
package org.onewindow.platform.web.form;
