package org.onewindow.testsupport.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that runs in the server, inside the deployed product, with {@code @Inject} and
 * {@code @Resource} as in the product itself. All classes share one deployment and one database:
 * each test makes the data it needs and asks only for them.
 *
 * <pre>{@code
 * @InsideServer
 * class AcceptCaseIT {
 *   @Inject AcceptCase accept;
 *
 *   @Test
 *   @DisplayName("ACC-031 …")
 *   void accepts() { … }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ArquillianExtension.class)
public @interface InsideServer {}
