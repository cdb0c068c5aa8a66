package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refused;

/**
 * 退还材料: when a case is over, the originals that the file does not keep go back against a signature,
 * with a list. Not a step of the case: it may be over for long.
 */
public final class Returning {

  private Returning() {}

  /**
   * Originals that may be given back, by material: those that are held and were not given back;
   * none while the case goes on, none when its file is archived.
   */
  public static Map<CaseMaterial, Integer> held(LicenceCase it) {
    boolean over =
        it.state() != CaseState.ARCHIVED
            && (it.state().isEnded() || it.state() == CaseState.DELIVERED);
    return over ? remaining(it) : Map.of();
  }

  private static Map<CaseMaterial, Integer> remaining(LicenceCase it) {
    Map<CaseMaterial, Integer> held = new LinkedHashMap<>();
    for (CaseMaterial material : it.materials()) {
      int back =
          it.returned().stream()
              .filter(r -> r.code().equals(material.code()))
              .mapToInt(ReturnedPaper::originals)
              .sum();
      if (material.originals() > back) {
        held.put(material, material.originals() - back);
      }
    }
    return held;
  }

  /** The rows for these originals; empty where more or others are named than are held. */
  static Optional<List<ReturnedPaper>> some(
      LicenceCase it, Map<String, Integer> originals, String recipient, Officer by, Instant at) {
    return some(it, remaining(it), originals, recipient, by, at);
  }

  private static Optional<List<ReturnedPaper>> some(
      LicenceCase it,
      Map<CaseMaterial, Integer> held,
      Map<String, Integer> originals,
      String recipient,
      Officer by,
      Instant at) {
    List<ReturnedPaper> given = new ArrayList<>();
    int seq = it.returned().size();
    int wanted = originals.values().stream().mapToInt(n -> n == null ? 0 : Math.max(0, n)).sum();
    int counted = 0;
    for (Map.Entry<CaseMaterial, Integer> row : held.entrySet()) {
      Integer some = originals.get(row.getKey().code());
      if (some != null && some > 0 && some <= row.getValue()) {
        seq++;
        counted += some;
        given.add(new ReturnedPaper(it, seq, row.getKey(), some, recipient.strip(), by, at));
      }
    }
    return counted == wanted ? Optional.of(given) : Optional.empty();
  }

  /**
   * Gives originals back.
   *
   * @param originals how many of which material, by code
   * @param recipient who takes them
   * @param signed the recipient has signed the list
   * @throws Refused ACC-288
   */
  public static void give(
      LicenceCase it,
      Map<String, Integer> originals,
      String recipient,
      boolean signed,
      Officer by,
      Instant at) {
    Optional<List<ReturnedPaper>> given =
        some(it, held(it), originals, recipient, by, at).filter(some -> !some.isEmpty());
    new Reasons()
        .must(given.isPresent(), CaseRule.CASE_RETURN_INCOMPLETE, "originals")
        .need(recipient, CaseRule.CASE_RETURN_INCOMPLETE, "recipient")
        .must(signed, CaseRule.CASE_RETURN_INCOMPLETE, "signed")
        .raise();
    it.gaveBack(given.orElseThrow());
  }
}
