package org.onewindow.acceptance.application.facts;

import java.util.List;

/** The sources this county is connected to. Thread-safe. */
public interface FactSources {

  /** In the order of the settings; empty where none is connected. */
  List<FactSource> all();
}
