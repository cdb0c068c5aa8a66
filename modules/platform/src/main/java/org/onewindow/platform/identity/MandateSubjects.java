package org.onewindow.platform.identity;

import java.util.List;

/**
 * What a hall lets agents do, for the choice of what a mandate is about (委托事项). Implemented by each
 * hall; thread-safe.
 */
public interface MandateSubjects {

  /**
   * One choice.
   *
   * @param key stays the same as long as the thing does; at most 60 characters, no comma
   * @param name as the mandate and the papers of the hall print it
   * @param group under which it is listed, such as the organ
   * @param whole it stands for everything of its group, also for what is added later
   */
  record Subject(String key, String name, String group, boolean whole) {}

  /** Everything that can be chosen now, a group's together; as many as the hall has matters. */
  List<Subject> offered();
}
