/** What other halls may ask of acceptance: records in, records out. */
package org.onewindow.acceptance.api;
