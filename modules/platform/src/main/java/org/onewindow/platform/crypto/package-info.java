/**
 * Seals single fields (ID numbers, phones, second-factor secrets) before they reach the database,
 * and finds them again by a keyed blind index. Commercial cryptography of the State (SM3, SM4) by
 * configuration. Called by use cases and repositories of every module; calls nobody.
 */
package org.onewindow.platform.crypto;
