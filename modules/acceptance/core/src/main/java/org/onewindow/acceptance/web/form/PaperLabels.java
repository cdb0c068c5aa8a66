package org.onewindow.acceptance.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.platform.web.page.View;

/**
 * What the inputs of papers are called where their row is not seen, in the summary of errors: by
 * the name of the paper.
 */
public final class PaperLabels {

  private PaperLabels() {}

  /**
   * @param papers names by code
   * @return labels by the path of the input
   */
  public static Map<String, String> of(View view, Map<String, String> papers) {
    Map<String, String> labels = new LinkedHashMap<>();
    papers.forEach(
        (code, paper) -> {
          String path = "materials[" + code + "].";
          for (String counted : new String[] {"form", "originals", "copies", "pages"}) {
            labels.put(path + counted, view.t("intake.materials." + counted + ".of", paper));
          }
          for (String said : new String[] {"licence", "defect"}) {
            labels.put(path + said, view.t("ui.whose", paper, view.t("intake.materials." + said)));
          }
        });
    return labels;
  }
}
