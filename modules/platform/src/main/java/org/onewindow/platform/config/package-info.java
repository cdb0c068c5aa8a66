/**
 * Settings from MicroProfile Config, read into typed records, one for each service, and checked
 * together when the application starts. Nobody reads a key elsewhere.
 */
package org.onewindow.platform.config;
