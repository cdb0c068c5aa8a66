/**
 * Forms of matters as data: which fields an application has, and what may stand in them. The same
 * rules run in the browser ({@code matter-form.js}); one file of examples proves that both say the
 * same. May know the kernel and nothing else; matters hold schemas, use cases apply the rules.
 */
package org.onewindow.acceptance.domain.form;
