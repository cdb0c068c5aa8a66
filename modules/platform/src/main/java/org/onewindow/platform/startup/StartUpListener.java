package org.onewindow.platform.startup;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Starts the application when its web module starts, before the first request. A servlet listener
 * and not an EJB: within an EJB that manages its own transactions, Payara lets
 * {@code @Transactional} begin a transaction that plain JDBC does not join, and so do the threads
 * that are started from there.
 */
@WebListener
public class StartUpListener implements ServletContextListener {

  @Inject private StartUp startUp;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    startUp.start();
  }
}
