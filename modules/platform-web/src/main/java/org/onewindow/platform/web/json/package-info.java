/**
 * Reading JSON that strangers send, field by field, where each thing wrong must have its own answer
 * at its own place.
 */
package org.onewindow.platform.web.json;
