/**
 * JSON that strangers send, looked at strictly before anybody reads it. May live here: size, depth
 * and form; no meaning. Called by whoever takes JSON from outside.
 */
package org.onewindow.platform.json;
