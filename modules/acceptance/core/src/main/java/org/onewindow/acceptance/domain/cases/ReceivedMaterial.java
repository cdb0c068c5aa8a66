package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;

/**
 * What was taken for one material of the list.
 *
 * @param code of the material in the matter
 * @param form how it came
 * @param originals 原件份数, 0 or more
 * @param copies 复印件份数, 0 or more
 * @param pages 页数, 0 or more
 * @param licence number of the electronic licence, or empty
 * @param licenceCheckedAt when the licence was looked up
 * @param file SHA-256 of scan or upload, or empty
 * @param fileType media type of the file, or empty
 * @param fileBytes size of the file
 * @param defect what is wrong with it, or empty
 */
public record ReceivedMaterial(
    String code,
    MaterialForm form,
    int originals,
    int copies,
    int pages,
    String licence,
    Optional<Instant> licenceCheckedAt,
    String file,
    String fileType,
    long fileBytes,
    String defect) {

  public ReceivedMaterial {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(licenceCheckedAt, "licenceCheckedAt");
    licence = licence == null ? "" : licence.strip();
    file = file == null ? "" : file;
    fileType = fileType == null ? "" : fileType;
    defect = defect == null ? "" : defect.strip();
    if (originals < 0 || copies < 0 || pages < 0 || fileBytes < 0) {
      throw new IllegalArgumentException("Negative count for material " + code);
    }
  }

  /** Where a reason about a material stands, in forms and in bodies: {@code materials[M02]}. */
  public static String field(String code) {
    return "materials[" + code + "]";
  }

  public static ReceivedMaterial none(String code) {
    return new ReceivedMaterial(
        code, MaterialForm.NONE, 0, 0, 0, "", Optional.empty(), "", "", 0, "");
  }

  public static ReceivedMaterial paper(String code, int originals, int copies, int pages) {
    return new ReceivedMaterial(
        code, MaterialForm.PAPER, originals, copies, pages, "", Optional.empty(), "", "", 0, "");
  }

  /** It is what is asked, or nothing compulsory lacks. */
  boolean suffices(MaterialRequirement asked) {
    return CaseMaterial.judge(
            asked, form, originals, copies, !licence.isEmpty(), !file.isEmpty(), !defect.isEmpty())
        .isInOrder();
  }

  public ReceivedMaterial withDefect(String what) {
    return new ReceivedMaterial(
        code,
        form,
        originals,
        copies,
        pages,
        licence,
        licenceCheckedAt,
        file,
        fileType,
        fileBytes,
        what);
  }
}
