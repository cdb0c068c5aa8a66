/**
 * What is done with the list of serious bad credit (严重失信名单): enter, repair, read, and the one
 * question that cases ask of it. Called by {@code web.credit} and {@code application.cases}.
 */
package org.onewindow.acceptance.application.credit;
