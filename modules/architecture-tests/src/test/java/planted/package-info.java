/** Violations on purpose: each house rule must fail on something in here. */
package planted;
