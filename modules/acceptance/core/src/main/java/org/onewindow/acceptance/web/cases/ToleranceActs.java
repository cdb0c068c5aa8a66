package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.onewindow.acceptance.application.cases.AcceptTolerantly;
import org.onewindow.acceptance.application.cases.ExtendTolerance;
import org.onewindow.acceptance.application.cases.HandInTolerated;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.TolerancePromise;

/** 容缺受理 for pages and resources, so that both do the same. */
@ApplicationScoped
public class ToleranceActs {

  @Inject private AcceptTolerantly accept;
  @Inject private HandInTolerated handIn;
  @Inject private ExtendTolerance extend;

  /** 容缺受理. */
  public record Acceptance(Long version, LocalDate until, PartyRole signer, boolean signed) {}

  /** 补交: by code of the material; where {@code arrived} is null, now. */
  public record HandedIn(Long version, Instant arrived, Map<String, MaterialText> materials) {}

  /** 延长. */
  public record Extension(Long version, LocalDate until, String reason) {}

  public void accept(CaseNumber no, Acceptance body) {
    accept.of(
        no, seen(body.version()), new TolerancePromise(body.until(), body.signer(), body.signed()));
  }

  public void handIn(CaseNumber no, HandedIn body) {
    handIn.of(
        no,
        seen(body.version()),
        body.arrived(),
        Objects.requireNonNullElse(body.materials(), Map.of()));
  }

  public void extend(CaseNumber no, Extension body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    extend.of(no, seen(body.version()), body.until(), body.reason());
  }

  private static long seen(Long version) {
    return version == null ? -1 : version;
  }
}
