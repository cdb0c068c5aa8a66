package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.CertificateState;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.OwnCases;

/**
 * What the county already holds, filled into a form nobody has touched (一次填报; ACC-333): the
 * account, certificates that were handed over, and what the applicant answered the last time.
 */
@ApplicationScoped
class PrefillForm {

  private final OwnCases own;
  private final FormBook forms;

  /** For the container's proxy. */
  protected PrefillForm() {
    this(null, null);
  }

  @Inject
  PrefillForm(OwnCases own, FormBook forms) {
    this.own = own;
    this.forms = forms;
  }

  Map<String, String> of(PublishedMatter matter, Applicant by, IntakeText identified) {
    if (matter.form().isEmpty()) {
      return Map.of();
    }
    Map<String, String> answers = new LinkedHashMap<>(forms.earlier(matter.code(), by));
    List<OwnCases.OwnCertificate> certificates = own.certificatesOf(by);
    for (FormSchema.Group group : matter.form().groups()) {
      for (FormSchema.Field field : group.fields()) {
        String known = known(field.prefill(), identified, certificates);
        if (!known.isEmpty()) {
          answers.put(group.path(0, field), known);
        }
      }
    }
    return answers;
  }

  /** Own licences in force that may stand in for papers: their numbers by code of the material. */
  Map<String, String> licences(PublishedMatter matter, String scenario, Applicant by) {
    Map<String, String> inForce = new LinkedHashMap<>();
    own.certificatesOf(by).stream()
        .filter(c -> c.state() == CertificateState.IN_FORCE)
        .forEach(c -> inForce.putIfAbsent(c.name(), c.number()));
    return ElectronicLicences.known(matter, scenario, inForce);
  }

  private static String known(
      String source, IntakeText identified, List<OwnCases.OwnCertificate> certificates) {
    return switch (source) {
      case "" -> "";
      case "applicant.name" -> identified.applicant().name();
      case "applicant.number" -> identified.applicant().number();
      case "applicant.phone" -> identified.applicant().phone();
      case "applicant.address" -> identified.applicant().address();
      case "representative.name" -> identified.representative().name();
      default ->
          certificates.stream()
              .filter(
                  c ->
                      c.state() == CertificateState.IN_FORCE
                          && source.equals("licence." + c.name()))
              .map(OwnCases.OwnCertificate::number)
              .findFirst()
              .orElse("");
    };
  }
}
