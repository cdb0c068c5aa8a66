/**
 * Texts for people, in Chinese first and English second. Every module keeps its own bundles; nobody
 * writes a sentence for people into code.
 */
package org.onewindow.platform.text;
