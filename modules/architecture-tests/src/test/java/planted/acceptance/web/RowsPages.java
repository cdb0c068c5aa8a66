package planted.acceptance.web;

import jakarta.transaction.Transactional;
import planted.acceptance.persistence.Rows;

/** A page that reads behind the use cases and opens a transaction of its own. */
public class RowsPages {
  Rows rows;

  @Transactional
  public void page() {}
}
