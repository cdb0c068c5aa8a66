/**
 * Uploaded and printed files. May live here: keeping bytes under their digest, telling their type
 * from the bytes, asking a malware scanner, and answering a request with a file. No business word;
 * whose file it is and who may see it is known by the module that keeps the digest.
 */
package org.onewindow.platform.file;
