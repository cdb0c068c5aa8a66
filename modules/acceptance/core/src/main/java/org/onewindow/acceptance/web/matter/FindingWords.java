package org.onewindow.acceptance.web.matter;

import java.util.Arrays;
import org.onewindow.acceptance.domain.matter.Finding;
import org.onewindow.acceptance.domain.matter.MatterPart;
import org.onewindow.platform.web.page.View;

/** Says where a finding is, in the words of the page. */
public record FindingWords(View view) {

  /** 材料 第 17 行; lists of JSON and of stored versions are called as the sheets are. */
  public String place(Finding.Place place) {
    if (place.row() == 0) {
      return view.t("matter.place.file");
    }
    String sheet = place.sheet();
    int dot = sheet.lastIndexOf('.');
    String list = dot < 0 ? sheet : sheet.substring(dot + 1);
    String name =
        Arrays.stream(MatterPart.values())
            .filter(part -> part.key().equals(list))
            .findFirst()
            .map(part -> view.texts().of("matter.part", part))
            .orElse(sheet);
    String row = view.t("matter.place.row", name, place.row());
    // matters[3].materials: the third matter of the document
    return dot < 0 ? row : view.t("matter.place.within", sheet.replaceAll("[^0-9]", ""), row);
  }
}
