package org.onewindow.acceptance.application.cases;

import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.kernel.refusal.Refusal;

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

  /** An uploaded file stays what it is; the number of a licence stands in where there is none. */
  public MaterialText withLicence(String number) {
    if (!file.isEmpty()) {
      return this;
    }
    String typed = PartyText.text(number).strip();
    return new MaterialText(
        typed.isEmpty() ? MaterialForm.NONE : MaterialForm.ELECTRONIC_LICENCE,
        null,
        null,
        null,
        typed,
        "",
        "",
        "",
        0L);
  }

  /** A scan was named that was not uploaded for this case. */
  static Refusal notUploaded(String field) {
    return Refusal.of("CASE_SCAN_NOT_UPLOADED").at(field);
  }

  /** The same entry with the scan that was kept, or none. */
  MaterialText withScanOf(MaterialText kept) {
    return new MaterialText(
        form,
        originals,
        copies,
        pages,
        licence,
        defect,
        kept.file(),
        kept.fileType(),
        kept.fileBytes());
  }
}
