package org.onewindow.platform.web.list;

/**
 * One step of a work that goes step by step.
 *
 * @param label what is done there
 * @param href address to go back to it, or empty
 */
public record Step(String label, State state, String href) {

  public enum State {
    DONE,
    CURRENT,
    LATER
  }
}
