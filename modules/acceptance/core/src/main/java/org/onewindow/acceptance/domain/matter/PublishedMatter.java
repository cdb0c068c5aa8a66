package org.onewindow.acceptance.domain.matter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.domain.form.FormSchema;

/**
 * One published version of a matter's handling item, as a running case sees it for ever: once
 * published it never changes.
 *
 * @param versionId surrogate id of the version
 * @param code handling-item code (业务办理项编码) or, where there is none, the implementation code; text
 * @param version counted from 1
 * @param name as printed
 * @param organ USCC of the organ that decides (实施主体)
 * @param organName its name as on its seal
 * @param section code of the organ's section that reviews; unit code
 * @param kind same-day, promised or other
 * @param applicants GB/T 39046 A.4 codes of who may apply; {@code 1} natural persons
 * @param acceptanceDays working days for the acceptance decision; 5 unless a special law says less
 * @param statutory 法定办结时限
 * @param promised 承诺办结时限; never longer than the statutory one
 * @param deliveryDays working days to hand out the result
 * @param collectOutsideHours weekend receipt counts as the next working day (NEXT_WORKING_DAY)
 * @param separateApprover the approver must be somebody other than the reviewer
 * @param agentAllowed false where the law wants the applicant in person (行政许可法 art. 29)
 * @param siteVisit a site visit by two people belongs to the review
 * @param hearing a hearing belongs to the review
 * @param licenceName name of the certificate, e.g. 公共场所卫生许可证; empty when the result is a letter
 * @param licenceKind short upper-case code of the certificate's number series
 * @param validityMonths how long the certificate is valid; 0 without end
 * @param founding the organisation that the grant founds, whose the certificate is then
 * @param legalBasis 设定依据, one article a line
 * @param conditions 受理条件, one a line
 * @param scenarios at least one
 * @param materials in printing order
 * @param extension how much longer the law allows, in the unit of the statutory limit; 0 for none
 * @param procedures 特别程序 that its published text lists, each with what it means to the clocks
 * @param online may be applied for in the online hall (办理形式, A.5 codes 2 and 3)
 * @param commitment 告知承诺 is offered instead of certificates that other authorities issue
 * @param item which act on a licence it is
 * @param form 申请表 of its own; none where the matter has no form on the screen
 * @param fees what it costs, item by item; empty where it costs nothing
 * @param decider who decides, where another organ does
 * @param type 事项类型: papers of what is no 行政许可 have wording of their own (ACC-620)
 * @param consultation 咨询方式, with the telephone, as papers print it; may be empty
 */
public record PublishedMatter(
    long versionId,
    String code,
    int version,
    String name,
    String organ,
    String organName,
    String section,
    HandlingKind kind,
    Set<String> applicants,
    int acceptanceDays,
    Limit statutory,
    Limit promised,
    int deliveryDays,
    boolean collectOutsideHours,
    boolean separateApprover,
    boolean agentAllowed,
    boolean siteVisit,
    boolean hearing,
    String licenceName,
    String licenceKind,
    int validityMonths,
    Founding founding,
    List<String> legalBasis,
    List<String> conditions,
    List<Scenario> scenarios,
    List<MaterialRequirement> materials,
    int extension,
    List<ImplementationList.SpecialProcedure> procedures,
    boolean online,
    boolean commitment,
    HandlingItem item,
    FormSchema form,
    List<ImplementationList.Fee> fees,
    DecidingOrgan decider,
    MatterType type,
    String consultation) {

  public PublishedMatter {
    applicants = Set.copyOf(applicants);
    legalBasis = List.copyOf(legalBasis);
    conditions = List.copyOf(conditions);
    scenarios = List.copyOf(scenarios);
    materials = List.copyOf(materials);
    procedures = List.copyOf(procedures);
    fees = List.copyOf(fees);
  }

  /** What the applicant pays in all, in yuan, two decimals. */
  public BigDecimal feeTotal() {
    return fees.stream()
        .map(ImplementationList.Fee::amount)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** The result is a certificate and not the decision letter alone. */
  public boolean givesCertificate() {
    return !licenceName.isBlank() && item.kind() != ItemKind.DEREGISTRATION;
  }

  /** The listed procedure of a kind; empty where the published text has none. */
  public Optional<ImplementationList.SpecialProcedure> procedure(SpecialProcedureKind kind) {
    return procedures.stream().filter(p -> p.kind() == kind).findFirst();
  }

  public List<MaterialRequirement> materialsFor(String scenario) {
    return materials.stream().filter(m -> m.isNeededIn(scenario)).toList();
  }
}
