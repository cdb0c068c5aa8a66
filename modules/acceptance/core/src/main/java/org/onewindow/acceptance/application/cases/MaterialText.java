package org.onewindow.acceptance.application.cases;

import org.onewindow.acceptance.domain.cases.MaterialForm;

/**
 * What was entered for one material.
 *
 * @param form how it came; null or NONE while it has not
 * @param originals 原件份数
 * @param copies 复印件份数
 * @param pages 页数
 * @param licence number of the electronic licence
 * @param defect what is wrong with it
 * @param file SHA-256 of the uploaded scan, or empty
 * @param fileType its media type
 * @param fileBytes its size
 */
public record MaterialText(
    MaterialForm form,
    Integer originals,
    Integer copies,
    Integer pages,
    String licence,
    String defect,
    String file,
    String fileType,
    Long fileBytes) {

  public static final MaterialText NOTHING =
      new MaterialText(MaterialForm.NONE, null, null, null, "", "", "", "", 0L);

  public MaterialText {
    licence = PartyText.text(licence);
    defect = PartyText.text(defect);
    file = PartyText.text(file);
    fileType = PartyText.text(fileType);
    fileBytes = fileBytes == null ? 0L : fileBytes;
  }

  /** The same entry with a scan. */
  public MaterialText with(String sha256, String mediaType, long bytes) {
    MaterialForm came = form == null || form == MaterialForm.NONE ? MaterialForm.SCAN : form;
    return new MaterialText(
        came, originals, copies, pages, licence, defect, sha256, mediaType, bytes);
  }
}
