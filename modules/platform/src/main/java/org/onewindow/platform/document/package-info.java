/**
 * Papers as PDF/A-2u: XHTML in, bytes out, the same bytes for the same input. Embedded Chinese
 * fonts, rare characters included, QR codes and drawn seals. May live here: what every hall needs
 * to print; no business word, no template. Templates belong to the module whose paper it is; see
 * {@code docs/architecture/documents.md}.
 */
package org.onewindow.platform.document;
