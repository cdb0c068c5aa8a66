/**
 * 审管衔接: makes pushes of what happened, lists them and puts one on its way again. The ports to the
 * receivers are here, their adapters in {@code integration.push}.
 */
package org.onewindow.acceptance.application.push;
