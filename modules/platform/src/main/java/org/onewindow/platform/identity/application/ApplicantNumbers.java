package org.onewindow.platform.identity.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.onewindow.kernel.identity.CitizenId;
import org.onewindow.kernel.identity.MobileNumber;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.domain.SealedNumber;

/**
 * The numbers applicants are known by, sealed and indexed. The kinds of the indexes are those of
 * the parties of cases, so that an applicant finds what was handed in at the window.
 */
final class ApplicantNumbers {

  static final String NUMBER = "citizen-id";
  static final String PHONE = "phone";
  private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");
  private static final List<UnaryOperator<String>> FORMS =
      List.of(
          typed -> CitizenId.parse(typed).number(),
          typed -> Uscc.parse(typed).code(),
          typed -> MobileNumber.parse(typed).digits());

  private ApplicantNumbers() {}

  /** What was typed in the one form in which numbers are compared; never refuses. */
  static String plain(String typed) {
    String given = typed == null ? "" : typed;
    for (UnaryOperator<String> form : FORMS) {
      try {
        return form.apply(given);
      } catch (Refused otherForm) {
        continue;
      }
    }
    return PersonPaper.plain(given);
  }

  static boolean isMobile(String plain) {
    return MOBILE.matcher(plain).matches(); // permits may have eleven characters, too
  }

  static SealedNumber person(
      FieldSeal seal, PersonPaper paper, String place, String typed, LocalDate today) {
    String number = paper.parse(typed, today);
    return new SealedNumber(
        seal.seal(place, number), seal.blindIndex(NUMBER, number), paper.masked(number));
  }

  static SealedNumber organisation(FieldSeal seal, String place, String typed) {
    Uscc uscc = Uscc.parse(typed);
    return new SealedNumber(
        seal.seal(place, uscc.code()), seal.blindIndex(NUMBER, uscc.code()), uscc.code());
  }

  static SealedNumber mobile(FieldSeal seal, String place, String typed) {
    MobileNumber mobile = MobileNumber.parse(typed);
    return new SealedNumber(
        seal.seal(place, mobile.digits()),
        seal.blindIndex(PHONE, mobile.digits()),
        mobile.masked());
  }
}
