package org.onewindow.acceptance.application.push;

import java.util.List;
import java.util.Optional;

/** The receivers this county is connected to. Thread-safe. */
public interface ResultReceivers {

  List<ResultReceiver> all();

  default Optional<ResultReceiver> named(String code) {
    return all().stream().filter(r -> r.code().equals(code)).findFirst();
  }
}
