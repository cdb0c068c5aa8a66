package org.onewindow.acceptance.domain.matter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.kernel.clock.LimitUnit;

/**
 * The implementation list (实施清单) of one handling item: all that a county says about a matter, as
 * one immutable value. It is well formed (nothing compulsory is missing, codes are of their sets)
 * but not necessarily fit to be published; that is for {@link PublicationRules}.
 *
 * @param identity names and codes
 * @param footing law and organs
 * @param times limits
 * @param handling how it is applied for
 * @param money whether it costs
 * @param contact whom to ask, where to complain
 * @param offer what the counter and the net offer
 * @param result what the applicant gets
 * @param scenarios 情形
 * @param materials 申请材料 in printing order
 * @param steps 办理流程
 * @param procedures 特别程序
 * @param fees 收费项目
 * @param questions 常见问题
 * @param item 业务办理项: which act on a licence
 * @param form 申请表 of its own; none where the matter has no form on the screen
 */
public record ImplementationList(
    Identity identity,
    Footing footing,
    Times times,
    Handling handling,
    Money money,
    Contact contact,
    Offer offer,
    Result result,
    List<Scenario> scenarios,
    List<MaterialRequirement> materials,
    List<Step> steps,
    List<SpecialProcedure> procedures,
    List<Fee> fees,
    List<Question> questions,
    HandlingItem item,
    FormSchema form) {

  public ImplementationList {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(footing, "footing");
    Objects.requireNonNull(times, "times");
    Objects.requireNonNull(handling, "handling");
    Objects.requireNonNull(money, "money");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(offer, "offer");
    Objects.requireNonNull(result, "result");
    scenarios = List.copyOf(scenarios);
    materials = List.copyOf(materials);
    steps = List.copyOf(steps);
    procedures = List.copyOf(procedures);
    fees = List.copyOf(fees);
    questions = List.copyOf(questions);
    Objects.requireNonNull(form, "form");
  }

  public String code() {
    return identity.itemCode();
  }

  public String name() {
    return identity.name();
  }

  /** The materials of one scenario, in printing order. */
  public List<MaterialRequirement> materialsFor(String scenario) {
    return materials.stream().filter(m -> m.isNeededIn(scenario)).toList();
  }

  /** Whether a hearing belongs to the review. */
  public boolean hearing() {
    return procedures.stream().anyMatch(p -> p.kind() == SpecialProcedureKind.HEARING);
  }

  /** This list as a running case sees it. */
  public PublishedMatter asPublished(long versionId, int version) {
    return new PublishedMatter(
        versionId,
        identity.itemCode(),
        version,
        identity.name(),
        footing.organ(),
        footing.organName(),
        footing.section(),
        handling.kind(),
        handling.applicants().stream()
            .map(ApplicantKind::code)
            .collect(java.util.stream.Collectors.toUnmodifiableSet()),
        times.acceptanceDays(),
        times.statutory(),
        times.promised(),
        times.deliveryDays(),
        handling.collectOutsideHours(),
        handling.separateApprover(),
        handling.agentAllowed(),
        handling.siteVisit(),
        hearing(),
        result.licenceName(),
        result.licenceKind(),
        result.validityMonths(),
        result.founding(),
        footing.basis(),
        handling.conditions(),
        scenarios,
        materials,
        times.lawfulExtension(),
        procedures,
        online(),
        handling.commitment(),
        item,
        form,
        money.fee() ? fees : List.of(),
        new DecidingOrgan(handling.processMode(), footing.decidedBy(), footing.decidedWithin()),
        identity.type(),
        contact.consultation());
  }

  /** Whether the online hall takes applications: 办理形式 names the web or the phone. */
  public boolean online() {
    return handling.forms().contains(HandlingForm.WEB)
        || handling.forms().contains(HandlingForm.MOBILE);
  }

  /**
   * Names and codes. Codes are text: real systems hold 10, 12, 14, 24, 31 or 33 characters, letters
   * and hyphens included, so a pattern is a reason to look, never a reason to refuse (approval.md
   * §1.8).
   *
   * @param itemCode identifies the matter in the product
   * @param name as printed
   * @param catalogueName name of the base catalogue, may be empty
   * @param baseCode 基本编码, may be empty
   * @param localBaseCode 地方基本编码, may be empty
   * @param implementationCode 实施编码, may be empty
   * @param localImplementationCode 地方实施编码, may be empty
   * @param type 事项类型
   * @param keywords what people call it
   * @param personSubjects subjects for natural persons
   * @param legalSubjects subjects for legal persons
   * @param plannedFrom first day it may be in force
   * @param plannedUntil last day it may be in force
   */
  public record Identity(
      String itemCode,
      String name,
      String catalogueName,
      String baseCode,
      String localBaseCode,
      String implementationCode,
      String localImplementationCode,
      MatterType type,
      List<String> keywords,
      List<String> personSubjects,
      List<String> legalSubjects,
      Optional<LocalDate> plannedFrom,
      Optional<LocalDate> plannedUntil) {

    public Identity {
      keywords = List.copyOf(keywords);
      personSubjects = List.copyOf(personSubjects);
      legalSubjects = List.copyOf(legalSubjects);
    }
  }

  /**
   * Law and organs.
   *
   * @param basis 设定依据, one article an entry
   * @param powerSource 权力来源
   * @param level 行使层级
   * @param organ USCC of the organ that decides
   * @param organName its name as on its seal
   * @param organNature 实施主体性质
   * @param entrustedBy 委托部门, may be empty
   * @param section unit code of the section that reviews
   * @param supervisor 监管部门 that supervises afterwards, may be empty
   * @param decidedBy 决定机关 where another organ decides; empty where this one does
   * @param decidedWithin working days that organ has from the arrival of the papers; 0 with empty
   */
  public record Footing(
      List<String> basis,
      PowerSource powerSource,
      ExerciseLevel level,
      String organ,
      String organName,
      OrganNature organNature,
      String entrustedBy,
      String section,
      String supervisor,
      String decidedBy,
      int decidedWithin) {

    public Footing {
      basis = List.copyOf(basis);
    }
  }

  /**
   * Limits.
   *
   * @param acceptanceDays working days for the acceptance decision
   * @param statutory 法定办结时限
   * @param statutoryNote may be empty
   * @param extension how much longer the law allows, in the unit of the statutory limit; 0 for none
   * @param promised 承诺办结时限
   * @param promisedNote may be empty
   * @param deliveryDays working days to hand out the result
   */
  public record Times(
      int acceptanceDays,
      Limit statutory,
      String statutoryNote,
      int extension,
      Limit promised,
      String promisedNote,
      int deliveryDays) {

    private static final Limit OF_ARTICLE_42 = new Limit(20, LimitUnit.WORKING_DAY);
    private static final int TEN_DAYS = 10;

    /**
     * How much longer the law allows: what the list says; where it says nothing and the limit is
     * the twenty days of 行政许可法 art. 42 itself, the ten of that article.
     */
    int lawfulExtension() {
      return extension == 0 && statutory.equals(OF_ARTICLE_42) ? TEN_DAYS : extension;
    }
  }

  /**
   * How it is applied for.
   *
   * @param kind 办件类型
   * @param processMode 办理方式
   * @param conditions 受理条件
   * @param applicants 服务对象
   * @param forms 办理形式
   * @param visits 到办事现场次数
   * @param visitReason why one must come, may be empty
   * @param place where
   * @param hours when
   * @param agentAllowed somebody else may apply for the applicant
   * @param separateApprover reviewer and approver are two people
   * @param siteVisit a site visit belongs to the review
   * @param commitment 告知承诺 is offered
   * @param collectOutsideHours papers are taken at weekends and count from the next working day
   */
  public record Handling(
      HandlingKind kind,
      ProcessMode processMode,
      List<String> conditions,
      Set<ApplicantKind> applicants,
      Set<HandlingForm> forms,
      int visits,
      String visitReason,
      String place,
      String hours,
      boolean agentAllowed,
      boolean separateApprover,
      boolean siteVisit,
      boolean commitment,
      boolean collectOutsideHours) {

    public Handling {
      conditions = List.copyOf(conditions);
      applicants = Set.copyOf(applicants);
      forms = Set.copyOf(forms);
    }
  }

  /**
   * @param fee 是否收费
   * @param basis 收费依据, may be empty when nothing is charged
   */
  public record Money(boolean fee, String basis) {}

  /**
   * @param consultation 咨询方式
   * @param complaint 监督投诉方式
   */
  public record Contact(String consultation, String complaint) {}

  /**
   * What the counter and the net offer.
   *
   * @param reach 通办范围
   * @param inHall 进驻政务大厅
   * @param bookable 支持预约
   * @param onlinePayment 支持网上支付
   * @param express 支持物流快递
   * @param selfService 支持自助终端
   * @param onApp listed in the county hall of the provincial app (爱山东分厅), with the same guide
   * @param onlineDepth 网上办理深度, may be empty
   * @param jointOrgans 联办机构
   * @param intermediary 中介服务, may be empty
   * @param quantityLimit 数量限制, may be empty
   */
  public record Offer(
      Reach reach,
      boolean inHall,
      boolean bookable,
      boolean onlinePayment,
      boolean express,
      boolean selfService,
      boolean onApp,
      String onlineDepth,
      List<String> jointOrgans,
      String intermediary,
      String quantityLimit) {

    public Offer {
      jointOrgans = List.copyOf(jointOrgans);
    }
  }

  /**
   * What the applicant gets.
   *
   * @param kind 审批结果类型
   * @param name 审批结果名称
   * @param licenceName name of the certificate; empty when the result is a letter
   * @param licenceKind code of the certificate's number series; empty with licenceName
   * @param validityMonths 0 without end
   * @param validityNote may be empty
   * @param founding the organisation that the grant founds, if it does
   */
  public record Result(
      ResultKind kind,
      String name,
      String licenceName,
      String licenceKind,
      int validityMonths,
      String validityNote,
      Founding founding) {}

  /**
   * @param name 环节
   * @param by who does it
   * @param limit how long it takes, as people say it; may be empty
   * @param result what comes out of it, may be empty
   * @param basis law that asks for it (环节依据); empty where nobody named one
   */
  public record Step(String name, String by, String limit, String result, String basis) {}

  /**
   * A procedure whose time may stand outside the limits.
   *
   * @param days working days it takes, told to the applicant in writing (行政许可法 art. 45)
   * @param countsStatutory its time is part of the statutory limit
   * @param countsPromised its time is part of the promised limit
   * @param charged the applicant pays for it
   */
  public record SpecialProcedure(
      SpecialProcedureKind kind,
      String name,
      int days,
      boolean countsStatutory,
      boolean countsPromised,
      String basis,
      boolean charged) {}

  /**
   * @param standard in words, as published
   * @param amount in yuan, two decimals; 0 where the text names none, which is never published
   * @param reducible it may be reduced or waived
   * @param reductionBasis may be empty when it is not reducible
   * @param beforeDelivery the result is handed over only after it is paid
   */
  public record Fee(
      String name,
      String standard,
      BigDecimal amount,
      String basis,
      boolean reducible,
      String reductionBasis,
      boolean beforeDelivery) {}

  /** A question people ask, with its answer. */
  public record Question(String question, String answer) {}
}
