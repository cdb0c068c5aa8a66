package org.onewindow.acceptance.application.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.api.event.ResultToPush;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.SealedText;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.PublishedMatters;
import org.onewindow.acceptance.domain.push.ResultFact;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.Certificates;
import org.onewindow.acceptance.persistence.matter.MatterRows;
import org.onewindow.acceptance.persistence.push.Pushes;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.outbox.Outbox;

/**
 * Makes a push of something that happened for each receiver that wants it. Runs in the transaction
 * of the listener that was told; made twice with the same key it is made once. What is told is kept
 * sealed, so that each try sends the very same.
 */
@ApplicationScoped
public class PreparePush {

  private final ResultReceivers receivers;
  private final Cases cases;
  private final Certificates certificates;
  private final PublishedMatters matters;
  private final MatterRows texts;
  private final Pushes pushes;
  private final FieldSeal seal;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected PreparePush() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  PreparePush(
      ResultReceivers receivers,
      Cases cases,
      Certificates certificates,
      PublishedMatters matters,
      MatterRows texts,
      Pushes pushes,
      FieldSeal seal,
      Outbox outbox) {
    this.receivers = receivers;
    this.cases = cases;
    this.certificates = certificates;
    this.matters = matters;
    this.texts = texts;
    this.pushes = pushes;
    this.seal = seal;
    this.outbox = outbox;
  }

  /** A decision. */
  public void ofDecision(String caseNumber, boolean granted, String at) {
    prepare(
        caseNumber,
        kind -> ResultFact.ofDecision(granted, kind),
        "decision:" + caseNumber,
        Optional.empty(),
        at);
  }

  /** A certificate that was made. */
  public void ofCertificate(String caseNumber, String certificate, String at) {
    prepare(
        caseNumber,
        kind -> ResultFact.CERTIFICATE_ISSUED,
        "certificate:" + caseNumber,
        Optional.of(certificate),
        at);
  }

  /**
   * A licence that the organ ended.
   *
   * @param how {@code WITHDRAWAL}, {@code REVOCATION} or {@code DEREGISTRATION}
   */
  public void ofEnding(String caseNumber, String certificate, String how, String at) {
    prepare(
        caseNumber,
        kind -> ResultFact.ofEnding(how),
        "ending:" + certificate,
        Optional.of(certificate),
        at);
  }

  private interface Meaning {
    ResultFact of(ItemKind kind);
  }

  private void prepare(
      String caseNumber, Meaning meaning, String key, Optional<String> certificate, String at) {
    List<ResultReceiver> connected = receivers.all();
    Optional<LicenceCase> found =
        connected.isEmpty() ? Optional.empty() : CaseNumber.parse(caseNumber).flatMap(cases::find);
    if (found.isEmpty()) {
      return;
    }
    LicenceCase it = found.get();
    PublishedMatter matter = matters.version(it.matter().version()).orElseThrow();
    String supervisor =
        texts
            .content(matter.code(), matter.version())
            .map(ImplementationList::footing)
            .map(ImplementationList.Footing::supervisor)
            .orElse("");
    ResultFact fact = meaning.of(matter.item().kind());
    String licence = certificate.or(() -> it.licence().map(l -> l.number())).orElse("");
    String json = told(it, matter, fact, supervisor, licence, at);
    connected.stream()
        .filter(receiver -> receiver.wants(fact, supervisor))
        .forEach(
            receiver ->
                pushes
                    .add(
                        new Pushes.Fresh(
                            key,
                            receiver.code(),
                            fact,
                            caseNumber,
                            matter.name(),
                            supervisor,
                            licence,
                            Instant.parse(at),
                            digest(json),
                            seal.seal(Pushes.place(receiver.code(), key), json)))
                    .ifPresent(id -> outbox.publish(new ResultToPush(id))));
  }

  /** In the form of {@code docs/api/connectors.md}; a person's number is masked. */
  private String told(
      LicenceCase it,
      PublishedMatter matter,
      ResultFact fact,
      String supervisor,
      String licence,
      String at) {
    CaseParty holder = it.party(PartyRole.APPLICANT).orElseThrow();
    JsonObjectBuilder told =
        Json.createObjectBuilder()
            .add("kind", fact.name())
            .add("case", it.number().orElseThrow().text())
            .add("matter", matter.code())
            .add("matterName", matter.name())
            .add("organ", matter.organName())
            .add("supervisor", supervisor)
            .add("holder", holder.name())
            .add("holderNumber", holder.number().map(SealedText::mask).orElse(""))
            .add("licence", licence)
            .add("licenceName", matter.licenceName() == null ? "" : matter.licenceName());
    Optional<LocalDate> from = it.decision().flatMap(d -> d.validFrom());
    Optional<LocalDate> until = it.decision().flatMap(d -> d.validUntil());
    if (!licence.isEmpty()) {
      from = certificates.byNumber(licence).map(Certificate::validFrom);
      until = certificates.byNumber(licence).flatMap(Certificate::lastDay);
    }
    return told.add("validFrom", from.map(LocalDate::toString).orElse(""))
        .add("validUntil", until.map(LocalDate::toString).orElse(""))
        .add("at", at)
        .build()
        .toString();
  }

  private static String digest(String json) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
