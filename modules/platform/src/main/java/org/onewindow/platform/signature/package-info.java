/**
 * Digital signatures of papers: a detached CMS signature inside the PDF (PAdES baseline B), RSA
 * with SHA-256 by default, SM2 with SM3 (GM/T 0009, GB/T 35275) by configuration. May live here:
 * keys of seals, signing, reading of signatures; no business word. Called by whoever prints papers
 * and by those who check them; see {@code docs/architecture/documents.md} and ADR 0097.
 */
package org.onewindow.platform.signature;
