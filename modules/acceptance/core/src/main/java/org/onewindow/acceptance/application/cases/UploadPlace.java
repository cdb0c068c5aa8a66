package org.onewindow.acceptance.application.cases;

import org.onewindow.platform.file.StoredFile;

/** Somewhere an applicant's file can lie. Every call asks again whether it may lie there. */
public interface UploadPlace {

  /** First part of the purposes it serves, such as {@code bundle}. */
  String kind();

  /**
   * Refuses early what could not be kept afterwards.
   *
   * @param ref what it lies with
   * @param paper which paper it is
   */
  void mustBeOpen(String ref, String paper);

  /** Keeps a file that the store has already. */
  void keep(String ref, String paper, StoredFile stored);
}
