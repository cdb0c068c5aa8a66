package org.onewindow.acceptance.domain.matter;

import java.util.Arrays;
import java.util.List;

/**
 * Every field of the implementation list (实施清单要素, approval.md §1.7), the one table that import,
 * export, storage, comparison of versions and messages share. The Chinese name is bundle text
 * {@code matter.column.<NAME>}.
 */
public enum MatterColumn {
  /** 业务办理项编码, or the code the county files the item under. */
  ITEM_CODE(MatterPart.MATTER, "itemCode", true),
  /** 办理项名称, as printed. */
  NAME(MatterPart.MATTER, "name", true),
  /** 基本目录名称. */
  CATALOGUE_NAME(MatterPart.MATTER, "catalogueName", false),
  /** 基本编码. */
  BASE_CODE(MatterPart.MATTER, "baseCode", false),
  /** 地方基本编码. */
  LOCAL_BASE_CODE(MatterPart.MATTER, "localBaseCode", false),
  /** 实施编码. */
  IMPLEMENTATION_CODE(MatterPart.MATTER, "implementationCode", false),
  /** 地方实施编码. */
  LOCAL_IMPLEMENTATION_CODE(MatterPart.MATTER, "localImplementationCode", false),
  /** 事项类型. */
  TYPE(MatterPart.MATTER, "type", true),
  /** 俗称和关键词, one a line. */
  KEYWORDS(MatterPart.MATTER, "keywords", false),
  /** 面向自然人主题分类, one a line. */
  PERSON_SUBJECTS(MatterPart.MATTER, "personSubjects", false),
  /** 面向法人主题分类, one a line. */
  LEGAL_SUBJECTS(MatterPart.MATTER, "legalSubjects", false),
  /** 计划生效日期. */
  PLANNED_FROM(MatterPart.MATTER, "plannedFrom", false),
  /** 计划取消日期. */
  PLANNED_UNTIL(MatterPart.MATTER, "plannedUntil", false),
  /** 设定依据, one article a line. */
  BASIS(MatterPart.MATTER, "basis", true),
  /** 权力来源. */
  POWER_SOURCE(MatterPart.MATTER, "powerSource", true),
  /** 行使层级. */
  LEVEL(MatterPart.MATTER, "level", true),
  /** 实施主体 as USCC. */
  ORGAN(MatterPart.MATTER, "organ", true),
  /** 实施主体名称. */
  ORGAN_NAME(MatterPart.MATTER, "organName", true),
  /** 实施主体性质. */
  ORGAN_NATURE(MatterPart.MATTER, "organNature", true),
  /** 委托部门. */
  ENTRUSTED_BY(MatterPart.MATTER, "entrustedBy", false),
  /** 审查科室, unit code. */
  SECTION(MatterPart.MATTER, "section", true),
  /** 监管部门. */
  SUPERVISOR(MatterPart.MATTER, "supervisor", false),
  /** 决定机关, where another organ than the 实施主体 decides. */
  DECIDED_BY(MatterPart.MATTER, "decidedBy", false),
  /** 决定机关的办理时限, working days after the papers reach it; blank where this organ decides. */
  DECIDED_WITHIN(MatterPart.MATTER, "decidedWithin", false),
  /** 受理时限, working days. */
  ACCEPTANCE_DAYS(MatterPart.MATTER, "acceptanceDays", true),
  /** 法定办结时限. */
  STATUTORY_AMOUNT(MatterPart.MATTER, "statutoryAmount", true),
  /** its unit. */
  STATUTORY_UNIT(MatterPart.MATTER, "statutoryUnit", true),
  /** 法定办结时限说明. */
  STATUTORY_NOTE(MatterPart.MATTER, "statutoryNote", false),
  /** 可延长时限, in the unit of the statutory limit; blank for none. */
  EXTENSION_AMOUNT(MatterPart.MATTER, "extensionAmount", false),
  /** 承诺办结时限. */
  PROMISED_AMOUNT(MatterPart.MATTER, "promisedAmount", true),
  /** its unit. */
  PROMISED_UNIT(MatterPart.MATTER, "promisedUnit", true),
  /** 承诺办结时限说明. */
  PROMISED_NOTE(MatterPart.MATTER, "promisedNote", false),
  /** 送达时限, working days. */
  DELIVERY_DAYS(MatterPart.MATTER, "deliveryDays", true),
  /** 办件类型. */
  KIND(MatterPart.MATTER, "kind", true),
  /** 办理方式. */
  PROCESS_MODE(MatterPart.MATTER, "processMode", true),
  /** 受理条件, one a line. */
  CONDITIONS(MatterPart.MATTER, "conditions", true),
  /** 服务对象, one a line. */
  APPLICANTS(MatterPart.MATTER, "applicants", true),
  /** 办理形式, one a line. */
  FORMS(MatterPart.MATTER, "forms", true),
  /** 到办事现场次数. */
  VISITS(MatterPart.MATTER, "visits", true),
  /** 必须现场办理原因. */
  VISIT_REASON(MatterPart.MATTER, "visitReason", false),
  /** 办理地点. */
  PLACE(MatterPart.MATTER, "place", true),
  /** 办理时间. */
  HOURS(MatterPart.MATTER, "hours", true),
  /** 可否委托代理. */
  AGENT_ALLOWED(MatterPart.MATTER, "agentAllowed", true),
  /** 审查与决定分离. */
  SEPARATE_APPROVER(MatterPart.MATTER, "separateApprover", true),
  /** 现场核查. */
  SITE_VISIT(MatterPart.MATTER, "siteVisit", true),
  /** 是否实行告知承诺. */
  COMMITMENT(MatterPart.MATTER, "commitment", true),
  /** 非工作时间收件. */
  COLLECT_OUTSIDE_HOURS(MatterPart.MATTER, "collectOutsideHours", true),
  /** 是否收费. */
  FEE(MatterPart.MATTER, "fee", true),
  /** 收费依据. */
  FEE_BASIS(MatterPart.MATTER, "feeBasis", false),
  /** 咨询方式. */
  CONSULTATION(MatterPart.MATTER, "consultation", true),
  /** 监督投诉方式. */
  COMPLAINT(MatterPart.MATTER, "complaint", true),
  /** 通办范围. */
  REACH(MatterPart.MATTER, "reach", true),
  /** 进驻政务大厅. */
  IN_HALL(MatterPart.MATTER, "inHall", true),
  /** 支持预约办理. */
  BOOKABLE(MatterPart.MATTER, "bookable", true),
  /** 支持网上支付. */
  ONLINE_PAYMENT(MatterPart.MATTER, "onlinePayment", true),
  /** 支持物流快递. */
  EXPRESS(MatterPart.MATTER, "express", true),
  /** 支持自助终端. */
  SELF_SERVICE(MatterPart.MATTER, "selfService", true),
  /** 上爱山东分厅; blank for no. */
  ON_APP(MatterPart.MATTER, "onApp", false),
  /** 网上办理深度. */
  ONLINE_DEPTH(MatterPart.MATTER, "onlineDepth", false),
  /** 联办机构, one a line. */
  JOINT_ORGANS(MatterPart.MATTER, "jointOrgans", false),
  /** 中介服务. */
  INTERMEDIARY(MatterPart.MATTER, "intermediary", false),
  /** 数量限制. */
  QUANTITY_LIMIT(MatterPart.MATTER, "quantityLimit", false),
  /** 审批结果类型. */
  RESULT_KIND(MatterPart.MATTER, "resultKind", true),
  /** 审批结果名称. */
  RESULT_NAME(MatterPart.MATTER, "resultName", true),
  /** 证照名称; blank when the result is a letter. */
  LICENCE_NAME(MatterPart.MATTER, "licenceName", false),
  /** code of the licence's number series. */
  LICENCE_KIND(MatterPart.MATTER, "licenceKind", false),
  /** 有效期, months; 0 without end. */
  VALIDITY_MONTHS(MatterPart.MATTER, "validityMonths", true),
  /** 有效期说明. */
  VALIDITY_NOTE(MatterPart.MATTER, "validityNote", false),
  /** 设立的组织名称在申请表的哪一栏; blank where the certificate is the applicant's. */
  FOUNDED_NAME(MatterPart.MATTER, "foundedName", false),
  /** 新赋统一社会信用代码前两位. */
  FOUNDED_CREDIT_CODE(MatterPart.MATTER, "foundedCreditCode", false),
  /** 办理项类型; blank for 新办. */
  ITEM_KIND(MatterPart.MATTER, "itemKind", false),
  /** 届满前多久申请延续; blank for the thirty days of the law. */
  RENEWAL_AMOUNT(MatterPart.MATTER, "renewalAmount", false),
  /** its unit. */
  RENEWAL_UNIT(MatterPart.MATTER, "renewalUnit", false),
  /** 情形编号. */
  SCENARIO_CODE(MatterPart.SCENARIO, "code", true),
  /** 情形. */
  SCENARIO_QUESTION(MatterPart.SCENARIO, "question", true),
  /** 与申请表一致, conditions one a line; blank for none. */
  SCENARIO_AGREES(MatterPart.SCENARIO, "agrees", false),
  /** 材料编号. */
  MATERIAL_CODE(MatterPart.MATERIAL, "code", true),
  /** 材料名称. */
  MATERIAL_NAME(MatterPart.MATERIAL, "name", true),
  /** 原件份数. */
  MATERIAL_ORIGINALS(MatterPart.MATERIAL, "originals", true),
  /** 复印件份数. */
  MATERIAL_COPIES(MatterPart.MATERIAL, "copies", true),
  /** 材料必要性. */
  MATERIAL_NEED(MatterPart.MATERIAL, "need", true),
  /** 来源渠道. */
  MATERIAL_SOURCE(MatterPart.MATERIAL, "source", true),
  /** 可免提交. */
  MATERIAL_SHARED(MatterPart.MATERIAL, "sharedCheck", true),
  /** 空白表格或规格. */
  MATERIAL_FORM(MatterPart.MATERIAL, "form", false),
  /** 受理标准. */
  MATERIAL_STANDARD(MatterPart.MATERIAL, "standard", false),
  /** 要求提供的依据. */
  MATERIAL_BASIS(MatterPart.MATERIAL, "basis", false),
  /** 适用情形, codes one a line; blank for all. */
  MATERIAL_SCENARIOS(MatterPart.MATERIAL, "scenarios", false),
  /** 环节. */
  STEP_NAME(MatterPart.STEP, "name", true),
  /** 办理人. */
  STEP_BY(MatterPart.STEP, "by", true),
  /** 环节时限, as text. */
  STEP_LIMIT(MatterPart.STEP, "limit", false),
  /** 环节结果. */
  STEP_RESULT(MatterPart.STEP, "result", false),
  /** 环节依据. */
  STEP_BASIS(MatterPart.STEP, "basis", false),
  /** 特别程序种类. */
  PROCEDURE_KIND(MatterPart.PROCEDURE, "kind", true),
  /** 特别程序名称. */
  PROCEDURE_NAME(MatterPart.PROCEDURE, "name", true),
  /** 所需时限, working days. */
  PROCEDURE_DAYS(MatterPart.PROCEDURE, "days", true),
  /** 计入法定办结时限. */
  PROCEDURE_COUNTS_STATUTORY(MatterPart.PROCEDURE, "countsStatutory", true),
  /** 计入承诺办结时限. */
  PROCEDURE_COUNTS_PROMISED(MatterPart.PROCEDURE, "countsPromised", true),
  /** 法定依据. */
  PROCEDURE_BASIS(MatterPart.PROCEDURE, "basis", true),
  /** 是否收费. */
  PROCEDURE_CHARGED(MatterPart.PROCEDURE, "charged", true),
  /** 收费项目名称. */
  FEE_NAME(MatterPart.FEE, "name", true),
  /** 收费标准. */
  FEE_STANDARD(MatterPart.FEE, "standard", true),
  /** 收费依据. */
  FEE_ITEM_BASIS(MatterPart.FEE, "basis", true),
  /** 是否允许减免. */
  FEE_REDUCIBLE(MatterPart.FEE, "reducible", true),
  /** 减免依据. */
  FEE_REDUCTION_BASIS(MatterPart.FEE, "reductionBasis", false),
  /** 收费金额（元）. */
  FEE_AMOUNT(MatterPart.FEE, "amount", false),
  /** 缴费后方可领取. */
  FEE_BEFORE_DELIVERY(MatterPart.FEE, "beforeDelivery", false),
  /** 栏目组, a short key. */
  FORM_GROUP(MatterPart.FORM, "group", true),
  /** 栏目组名称, at the first field of the group. */
  FORM_GROUP_NAME(MatterPart.FORM, "groupName", false),
  /** 可填行数, such as 0-5; blank for a group that stands once. */
  FORM_ROWS(MatterPart.FORM, "rows", false),
  /** 何时填写本组, such as shop.kind=meal. */
  FORM_GROUP_WHEN(MatterPart.FORM, "groupWhen", false),
  /** 栏目, a short key. */
  FORM_FIELD(MatterPart.FORM, "field", true),
  /** 栏目名称. */
  FORM_LABEL(MatterPart.FORM, "label", true),
  /** 填写类型. */
  FORM_TYPE(MatterPart.FORM, "type", true),
  /** 必填. */
  FORM_REQUIRED(MatterPart.FORM, "required", true),
  /** 下限. */
  FORM_LEAST(MatterPart.FORM, "least", false),
  /** 上限. */
  FORM_MOST(MatterPart.FORM, "most", false),
  /** 选项, one a line: key and name. */
  FORM_CHOICES(MatterPart.FORM, "choices", false),
  /** 何时填写, such as kind=meal|both. */
  FORM_WHEN(MatterPart.FORM, "when", false),
  /** 预填来源. */
  FORM_PREFILL(MatterPart.FORM, "prefill", false),
  /** 填写说明. */
  FORM_HELP(MatterPart.FORM, "help", false),
  /** 印在证照上. */
  FORM_PRINTED(MatterPart.FORM, "printed", false),
  /** 问题. */
  QUESTION(MatterPart.QUESTION, "question", true),
  /** 答案. */
  ANSWER(MatterPart.QUESTION, "answer", true);

  private final MatterPart part;
  private final String key;
  private final boolean compulsory;

  MatterColumn(MatterPart part, String key, boolean compulsory) {
    this.part = part;
    this.key = key;
    this.compulsory = compulsory;
  }

  public MatterPart part() {
    return part;
  }

  /** Name in JSON, unique within the part. */
  public String key() {
    return key;
  }

  /** A blank cell here is an error: no value is ever supplied in silence. */
  public boolean isCompulsory() {
    return compulsory;
  }

  /** The columns of a part in the order of the sheet. */
  public static List<MatterColumn> of(MatterPart part) {
    return Arrays.stream(values()).filter(c -> c.part == part).toList();
  }
}
