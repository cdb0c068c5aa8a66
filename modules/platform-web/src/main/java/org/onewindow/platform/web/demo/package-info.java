/**
 * What only a demonstration offers: moving its time. Every address here is not found outside demo
 * mode. Nobody calls it but the browser and machines.
 */
package org.onewindow.platform.web.demo;
