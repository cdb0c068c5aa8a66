/** Whole case lives against an embedded BPMN engine, which only the profile {@code bpmn} brings. */
package org.onewindow.benchmarks.life;
