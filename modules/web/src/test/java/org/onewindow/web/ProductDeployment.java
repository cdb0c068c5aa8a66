package org.onewindow.web;

import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.onewindow.testsupport.server.ProductUnderTest;

/** One deployment of the product for all integration tests of this module. */
@ArquillianSuiteDeployment
public class ProductDeployment {

  @Deployment
  static WebArchive product() {
    return ProductUnderTest.with(ProductDeployment.class);
  }
}
