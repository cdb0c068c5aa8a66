/**
 * 审管衔接: results that are pushed to the supervising department and to the provincial platform, and
 * how each push stands. Pure values.
 */
package org.onewindow.acceptance.domain.push;
