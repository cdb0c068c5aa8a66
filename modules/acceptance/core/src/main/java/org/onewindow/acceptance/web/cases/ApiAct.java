package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.function.BiConsumer;
import org.onewindow.acceptance.application.cases.ActOnce;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What every act over the API does the same way: once per key, answered with the case after it, or
 * with nothing where the caller does not want to read it.
 */
@ApplicationScoped
class ApiAct {

  /** Name of the header that makes an act harmless when it is sent twice. */
  static final String KEY = "Idempotency-Key";

  @Inject private ActOnce actOnce;
  @Inject private ShowCase showCase;
  @Inject private HttpServletRequest request; // of the moment

  /**
   * @param key idempotency key, or null for none
   * @return the case; null, which is answered with 204, where the caller prefers that
   * @throws org.onewindow.kernel.refusal.Refused CASE_BODY_MISSING, and what the act refuses
   */
  <B extends Record> CaseView act(String no, String key, B body, BiConsumer<CaseNumber, B> act) {
    if (body == null) {
      throw Refusal.of("CASE_BODY_MISSING").raise();
    }
    CaseNumber number = CasesResource.number(no);
    actOnce.act(
        number, key, body.getClass().getSimpleName() + " " + body, () -> act.accept(number, body));
    return answer(number);
  }

  /** The case after the act, or null: {@link ReturnPreference}. */
  CaseView answer(CaseNumber number) {
    return ReturnPreference.isMinimal(Collections.list(request.getHeaders(ReturnPreference.HEADER)))
        ? null
        : showCase.of(number);
  }
}
