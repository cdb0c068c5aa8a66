package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.MaterialNeed;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;

/** One material of the case: what is asked for, as printed, and what was taken. */
@Entity
@Table(name = "acc_case_material")
@IdClass(CaseMaterial.Key.class)
public class CaseMaterial {

  private static final int NAMES_IN_MESSAGE = 5;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private LicenceCase of;

  @Id private int position;

  private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private MaterialNeed need;

  @Column(name = "asked_originals")
  private int askedOriginals;

  @Column(name = "asked_copies")
  private int askedCopies;

  @Enumerated(EnumType.STRING)
  private MaterialForm form;

  private int originals;
  private int copies;
  private int pages;
  private String licence;

  @Column(name = "licence_checked_at")
  private Instant licenceCheckedAt;

  @Column(name = "file_sha256")
  private String file;

  @Column(name = "file_type")
  private String fileType;

  @Column(name = "file_bytes")
  private long fileBytes;

  private String defect;

  @Enumerated(EnumType.STRING)
  private MaterialStatus status;

  protected CaseMaterial() {}

  CaseMaterial(LicenceCase of, MaterialRequirement asked, Application applied) {
    this.of = of;
    position = of.materials().size() + 1;
    code = asked.code();
    name = asked.name();
    need = asked.need();
    askedOriginals = asked.originals();
    askedCopies = asked.copies();
    take(applied.material(code).orElse(ReceivedMaterial.none(code)));
  }

  /** Puts what was taken now in the place of what was taken before. */
  final void take(ReceivedMaterial received) {
    form = received.form();
    originals = received.originals();
    copies = received.copies();
    pages = received.pages();
    licence = received.licence();
    licenceCheckedAt = received.licenceCheckedAt().orElse(null);
    file = received.file();
    fileType = received.fileType();
    fileBytes = received.fileBytes();
    defect = received.defect();
    status =
        judge(
            need,
            askedOriginals,
            askedCopies,
            form,
            originals,
            copies,
            !received.licence().isEmpty(),
            !received.file().isEmpty(),
            !received.defect().isEmpty());
  }

  /**
   * Whether what is there does what is asked.
   *
   * @param licence a licence number is there
   * @param file a scan is there
   * @param defect something is wrong with it
   */
  public static MaterialStatus judge(
      MaterialRequirement asked,
      MaterialForm form,
      int originals,
      int copies,
      boolean licence,
      boolean file,
      boolean defect) {
    return judge(
        asked.need(),
        asked.originals(),
        asked.copies(),
        form,
        originals,
        copies,
        licence,
        file,
        defect);
  }

  private static MaterialStatus judge(
      MaterialNeed need,
      int askedOriginals,
      int askedCopies,
      MaterialForm form,
      int originals,
      int copies,
      boolean licence,
      boolean file,
      boolean defect) {
    if (defect) {
      return MaterialStatus.DEFECTIVE;
    }
    boolean enough =
        switch (form) {
          case NONE -> false;
          case ELECTRONIC_LICENCE -> licence;
          case SCAN -> file;
          // an original more than asked serves where a copy was asked for
          case PAPER ->
              originals >= askedOriginals
                  && originals + copies >= Math.max(1, askedOriginals + askedCopies);
        };
    if (enough) {
      return MaterialStatus.COMPLETE;
    }
    return need == MaterialNeed.OPTIONAL ? MaterialStatus.NOT_HANDED_IN : MaterialStatus.MISSING;
  }

  /** 待补正: a notice asks for it anew; what is missing stays missing. */
  void noticed() {
    if (status != MaterialStatus.MISSING) {
      status = MaterialStatus.TO_CORRECT;
    }
  }

  /** 当场更正: what was wrong with it was put right at the counter. */
  void mended() {
    defect = "";
    status =
        judge(
            need,
            askedOriginals,
            askedCopies,
            form,
            originals,
            copies,
            !licence().isEmpty(),
            !file().isEmpty(),
            false);
  }

  /** 告知承诺: the applicant's promise in writing takes the place of the paper. */
  void promised() {
    defect = "";
    status = MaterialStatus.PROMISED;
  }

  /** Nothing about this material stands in the way of acceptance. */
  public boolean isInOrder() {
    return status.isInOrder();
  }

  /** Some materials in one line, as a refusal names them. */
  static String names(List<CaseMaterial> some) {
    String list =
        some.stream()
            .limit(NAMES_IN_MESSAGE)
            .map(CaseMaterial::name)
            .collect(Collectors.joining("、"));
    return some.size() > NAMES_IN_MESSAGE ? list + "…" : list;
  }

  public int position() {
    return position;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public MaterialNeed need() {
    return need;
  }

  public int askedOriginals() {
    return askedOriginals;
  }

  public int askedCopies() {
    return askedCopies;
  }

  public MaterialForm form() {
    return form;
  }

  public int originals() {
    return originals;
  }

  public int copies() {
    return copies;
  }

  public int pages() {
    return pages;
  }

  public String licence() {
    return licence == null ? "" : licence;
  }

  public Optional<Instant> licenceCheckedAt() {
    return Optional.ofNullable(licenceCheckedAt);
  }

  public String file() {
    return file == null ? "" : file;
  }

  public String fileType() {
    return fileType == null ? "" : fileType;
  }

  public long fileBytes() {
    return fileBytes;
  }

  public String defect() {
    return defect == null ? "" : defect;
  }

  public MaterialStatus status() {
    return status;
  }

  /** The key of the row: the case and its place in it. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long of;
    private int position;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(of, that.of)
          && Objects.equals(position, that.position);
    }

    @Override
    public int hashCode() {
      return Objects.hash(of, position);
    }
  }
}
