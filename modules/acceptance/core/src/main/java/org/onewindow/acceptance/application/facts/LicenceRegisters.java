package org.onewindow.acceptance.application.facts;

import java.util.List;

/** The registers of electronic licences this county is connected to. Thread-safe. */
public interface LicenceRegisters {

  /** In the order in which they are asked; empty where none is connected. */
  List<LicenceRegister> all();
}
