/** JSON that strangers send, looked at strictly before anybody reads it. */
package org.onewindow.platform.json;
