package org.onewindow.acceptance.domain.folder;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;

/**
 * The paper folder of a case: where it is, and how it came there. It lies with one unit or is under
 * way to one. Not thread-safe; held by a row lock while it moves.
 */
@Entity
@Table(name = "acc_folder")
public class Folder {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  private String code;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "case_no")
  private String caseNumber;

  @Column(name = "holder_unit")
  private String holder;

  @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
  @OrderBy("seq")
  private List<Handover> handovers = new ArrayList<>();

  protected Folder() {}

  /**
   * @param caseNumber number of the case; printed on the folder as part of its bar code
   * @param holder unit that received the papers
   */
  public Folder(long caseId, String caseNumber, String holder) {
    code = codeOf(caseNumber);
    this.caseId = caseId;
    this.caseNumber = caseNumber;
    this.holder = holder;
  }

  /** What the bar code on the folder of a case says. */
  public static String codeOf(String caseNumber) {
    return "WL" + caseNumber;
  }

  /**
   * The unit that has it gives it away (交出). It stays with that unit until it is taken.
   *
   * @param to unit that shall take it
   * @param papers how many originals and copies lie in it
   * @param due until when it has to be taken
   * @throws org.onewindow.kernel.refusal.Refused FOLDER_UNDER_WAY, FOLDER_NOT_YOURS,
   *     FOLDER_TO_MISSING (ACC-297)
   */
  public void give(String to, int papers, String note, Handler by, Instant at, Instant due) {
    if (underWay().isPresent()) {
      throw Refusal.of("FOLDER_UNDER_WAY").raise();
    }
    if (!by.unit().equals(holder)) {
      throw Refusal.of("FOLDER_NOT_YOURS").raise();
    }
    if (to == null || to.isBlank() || to.equals(holder)) {
      throw Refusal.of("FOLDER_TO_MISSING").at("to").raise();
    }
    handovers.add(new Handover(this, handovers.size() + 1, to, papers, note, by, at, due));
  }

  /**
   * The unit it is under way to takes it (接收) and has it from now on.
   *
   * @throws org.onewindow.kernel.refusal.Refused FOLDER_NOT_UNDER_WAY, FOLDER_NOT_FOR_YOU,
   *     FOLDER_OWN_HANDOVER (ACC-298)
   */
  public void take(Handler by, Instant at) {
    Handover open = underWay().orElseThrow(() -> Refusal.of("FOLDER_NOT_UNDER_WAY").raise());
    if (!by.unit().equals(open.to())) {
      throw Refusal.of("FOLDER_NOT_FOR_YOU").raise();
    }
    if (by.account().equals(open.givenBy())) {
      throw Refusal.of("FOLDER_OWN_HANDOVER").raise();
    }
    open.taken(by, at);
    holder = open.to();
  }

  /** The hand-over that nobody has taken yet. */
  public Optional<Handover> underWay() {
    return handovers.stream().filter(h -> h.takenAt().isEmpty()).findFirst();
  }

  public String code() {
    return code;
  }

  public String caseNumber() {
    return caseNumber;
  }

  /** Unit that has it. */
  public String holder() {
    return holder;
  }

  /** Its way, oldest first. */
  public List<Handover> handovers() {
    return Collections.unmodifiableList(handovers);
  }
}
