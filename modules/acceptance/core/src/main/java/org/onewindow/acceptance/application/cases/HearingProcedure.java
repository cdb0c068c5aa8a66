package org.onewindow.acceptance.application.cases;

import org.onewindow.acceptance.domain.cases.HoldingHearing;
import org.onewindow.acceptance.domain.matter.ImplementationList.SpecialProcedure;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.platform.text.Texts;

/** The hearing as a special procedure: as the matter lists it, else as the law alone has it. */
final class HearingProcedure {

  private HearingProcedure() {}

  static SpecialProcedure of(PublishedMatter matter) {
    return matter
        .procedure(SpecialProcedureKind.HEARING)
        .orElseGet(
            () ->
                HoldingHearing.unlisted(
                    Texts.chinese().get("matter.SpecialProcedureKind.HEARING"),
                    Texts.chinese().get("case.hearing.articles")));
  }
}
