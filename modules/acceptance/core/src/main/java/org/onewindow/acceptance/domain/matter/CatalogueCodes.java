package org.onewindow.acceptance.domain.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * What is unusual about a catalogue's codes (approval.md §1.8). Only ever a reason to look: the
 * standard's text (10/24), the live national system (12/31/33), the 2022 licence list (14, with the
 * letter Y) and provinces' own forms all exist side by side.
 */
final class CatalogueCodes {

  private static final Pattern BASE = Pattern.compile("[0-9]{6}[0-9]{5}[0-9Y]");
  private static final Pattern IMPLEMENTATION = Pattern.compile("[0-9A-Z]{18}[1-7][0-9]{11}[0-9Y]");
  private static final Pattern ITEM =
      Pattern.compile("[0-9A-Z]{18}[1-7][0-9]{11}[0-9Y][0-9]{2}|[0-9]{11}[0-9Y][0-9]{2}");

  private CatalogueCodes() {}

  /** Something unusual at a field. */
  record Oddity(String rule, MatterColumn column, Refusal reason) {}

  static List<Oddity> of(ImplementationList list) {
    ImplementationList.Identity codes = list.identity();
    List<Oddity> odd = new ArrayList<>();
    if (!codes.baseCode().isEmpty() && !BASE.matcher(codes.baseCode()).matches()) {
      odd.add(odd("ACC-110", MatterColumn.BASE_CODE, "MATTER_BASE_CODE_UNUSUAL"));
    }
    implementation(list, odd);
    if (!ITEM.matcher(codes.itemCode()).matches()) {
      odd.add(odd("ACC-112", MatterColumn.ITEM_CODE, "MATTER_ITEM_CODE_UNUSUAL"));
    }
    uscc(list.footing().organ(), MatterColumn.ORGAN, odd);
    return odd;
  }

  private static void implementation(ImplementationList list, List<Oddity> odd) {
    String code = list.identity().implementationCode();
    if (code.isEmpty()) {
      return;
    }
    if (!IMPLEMENTATION.matcher(code).matches()) {
      odd.add(odd("ACC-111", MatterColumn.IMPLEMENTATION_CODE, "MATTER_IMPL_CODE_UNUSUAL"));
      return;
    }
    uscc(code.substring(0, 18), MatterColumn.IMPLEMENTATION_CODE, odd);
    String base = list.identity().baseCode();
    if (!code.startsWith(list.footing().organ()) || !base.isEmpty() && !code.endsWith(base)) {
      odd.add(odd("ACC-111", MatterColumn.IMPLEMENTATION_CODE, "MATTER_IMPL_CODE_OF_OTHERS"));
    }
  }

  private static void uscc(String code, MatterColumn column, List<Oddity> odd) {
    try {
      new Uscc(code);
    } catch (Refused wrong) {
      odd.add(new Oddity("ACC-113", column, wrong.reasons().get(0).at(column.key())));
    }
  }

  private static Oddity odd(String rule, MatterColumn column, String code) {
    return new Oddity(rule, column, Refusal.of(code).at(column.key()));
  }
}
