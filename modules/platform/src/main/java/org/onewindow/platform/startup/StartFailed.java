package org.onewindow.platform.startup;

/** Ends the deployment. The reason stands in the log already, so there is no trace to repeat. */
final class StartFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StartFailed(String sentence) {
    super("OneWindow does not start: " + sentence, null, false, false);
  }
}
