/**
 * Speaking with a provider of identities (统一身份认证) in OpenID Connect: its settings, its addresses
 * and keys, the sign-in that is under way, and the check of what comes back. Knows no account; the
 * use cases of {@code identity.application} call it, outside of any transaction.
 */
package org.onewindow.platform.identity.oidc;
