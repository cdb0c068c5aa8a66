package org.onewindow.acceptance.domain.cases;

import org.onewindow.kernel.refusal.Refusal;

/**
 * The rules that a case obeys, each with its id in {@code docs/domain/rules.md}, the article it
 * rests on and, as its name, the code of the refusal that names it to people ({@code
 * refusal.<NAME>}).
 */
public enum CaseRule {
  // 收件
  CASE_RECEIPT_NUMBER_MISSING("ACC-030", "行政许可法 art. 32; approval.md §5.2 no. 8"),
  CASE_APPLICANT_KIND_UNFIT("ACC-031", "GB/T 39046—2020 A.4; 行政许可法 art. 30"),
  CASE_AGENT_NOT_ALLOWED("ACC-032", "行政许可法 art. 29 para. 2"),
  CASE_MANDATE_MISSING("ACC-033", "行政许可法 art. 29 para. 2; 民法典 art. 165"),
  CASE_MANDATE_EXPIRED("ACC-034", "民法典 art. 173"),
  CASE_SCENARIO_UNKNOWN("ACC-035", "行政许可法 art. 30"),
  CASE_MATERIAL_FOREIGN("ACC-036", "行政许可法 art. 31"),
  CASE_LEGAL_REPRESENTATIVE_MISSING("ACC-037", "民法典 art. 61"),
  CASE_LICENCE_CHECK_NOT_SHARED("ACC-038", "优化营商环境条例 art. 37"),
  CASE_WINDOW_HAS_NO_POWER("ACC-039", "行政许可法 art. 24; approval.md §2.2"),
  // 网上办理
  CASE_NOT_ONLINE("ACC-090", "GB/T 39046—2020 A.5; 行政许可法 art. 29 para. 3, art. 33"),
  CASE_APPLICANT_NOT_ACCOUNT("ACC-094", "国务院关于在线政务服务的若干规定 art. 8"),
  CASE_RECEIVING_WAY_CLOSED("ACC-636", "行政许可法 art. 29 para. 3, art. 44"),
  CASE_RECEIVING_WAY_NO_ADDRESS("ACC-637", "行政许可法 art. 44"),
  CASE_AGENT_OUT_OF_SCOPE("ACC-631", "民法典 art. 165, 171; 行政许可法 art. 29"),
  CASE_CORRECTION_NOT_NAMED("ACC-095", "行政许可法 art. 32 no. 4"),
  CASE_CORRECTION_UNANSWERED("ACC-097", "行政许可法 art. 32 no. 4"),
  CASE_NOT_OWN("ACC-096", "个人信息保护法 art. 51; 行政许可法 art. 5"),
  // 受理、不予受理、不受理、补正
  CASE_ACCEPT_POWER_MISSING("ACC-040", "行政许可法 art. 24, 32; approval.md §2.2"),
  CASE_MATERIALS_INCOMPLETE("ACC-041", "行政许可法 art. 32 no. 5"),
  CASE_ACCEPTED_AS_OF_HAND_IN("ACC-042", "行政许可法 art. 32 no. 4–5"),
  CASE_REFUSAL_REASON_MISSING("ACC-043", "行政许可法 art. 32 no. 2, art. 72 no. 7"),
  CASE_COMPETENT_ORGAN_MISSING("ACC-044", "行政许可法 art. 32 no. 2"),
  CASE_NOT_NEEDED_REASON_MISSING("ACC-045", "行政许可法 art. 32 no. 1, art. 72 no. 7"),
  CASE_ACCEPTED_BY_SILENCE("ACC-046", "行政许可法 art. 32 no. 4"),
  CASE_CORRECTION_ONLY_ONCE("ACC-047", "行政许可法 art. 32 no. 4, art. 72 no. 4"),
  CASE_CORRECTION_NOT_WHOLE("ACC-048", "行政许可法 art. 32 no. 4, art. 72 no. 4"),
  CASE_CORRECTION_WITHOUT_DEFECT("ACC-049", "行政许可法 art. 32 no. 4"),
  CASE_CORRECTION_NOT_ALL_HANDED_IN("ACC-050", "行政许可法 art. 32 no. 5"),
  // 时间经过
  CASE_TIME_ACTS_ALONE("ACC-051", "行政许可法 art. 32 no. 4; approval.md §2.3b"),
  CASE_TIME_NOT_COME("ACC-052", "行政许可法 art. 32 no. 4; 民法典 art. 201, 203"),
  CASE_SECOND_CORRECTION_NOT_ASKED("ACC-285", "行政许可法 art. 32 no. 4, art. 72 no. 4"),
  CASE_SECOND_CORRECTION_BEYOND("ACC-286", "行政许可法 art. 32 no. 4, art. 72 no. 4"),
  CASE_DEFECT_UNANSWERED("ACC-500", "行政许可法 art. 32 no. 4, 5"),
  CASE_FIELD_UNCHANGED("ACC-501", "行政许可法 art. 32 no. 4, 5"),
  CASE_SPOT_CORRECTION_UNSIGNED("ACC-287", "行政许可法 art. 32 no. 3; approval.md §1.1"),
  CASE_RETURN_INCOMPLETE("ACC-288", "approval.md §2.5 no. 18"),
  // 送达
  CASE_SERVICE_UNCONFIRMED("ACC-295", "approval.md §2.5（送达地址确认书）"),
  CASE_PUBLIC_NOTICE_TOO_EARLY("ACC-296", "民事诉讼法 art. 95; approval.md §2.5"),
  // 告知承诺
  CASE_COMMITMENT_NOT_OFFERED("ACC-291", "国办发〔2020〕42号; approval.md §1.6"),
  CASE_COMMITMENT_BAD_CREDIT("ACC-292", "国办发〔2020〕42号; approval.md §1.6"),
  CASE_COMMITMENT_INCOMPLETE("ACC-293", "国办发〔2020〕42号; approval.md §2.5 no. 7"),
  CASE_COMMITMENT_FINDING("ACC-294", "国办发〔2020〕42号; approval.md §1.6"),
  // 一键调取
  CASE_FACTS_NOT_OPEN("ACC-451", "个人信息保护法 art. 6, 34; issue 3 §4"),
  CASE_FACTS_NOT_YOUR_TURN("ACC-452", "个人信息保护法 art. 6, 51; issue 3 §4"),
  // 电子证照免提交
  CASE_ELICENCE_UNKNOWN("ACC-461", "国务院关于在线政务服务的若干规定 art. 10, 11"),
  CASE_ELICENCE_NOT_IN_FORCE("ACC-462", "国务院关于在线政务服务的若干规定 art. 10, 11"),
  CASE_ELICENCE_UNCHECKED("ACC-463", "国务院关于在线政务服务的若干规定 art. 7, 11"),
  // 容缺受理
  CASE_TOLERANCE_ONLY_SECONDARY("ACC-275", "材料必要性“可容缺”: approval.md §1.6, §1.7"),
  CASE_TOLERANCE_BAD_CREDIT("ACC-276", "国办发〔2020〕42号; approval.md §1.6"),
  CASE_TOLERANCE_PROMISE_UNSIGNED("ACC-277", "approval.md §1.6, §2.5 no. 6"),
  CASE_TOLERANCE_LIMIT("ACC-278", "容缺补正期限不超过承诺办结时限: approval.md §1.6"),
  CASE_TOLERANCE_NOT_CORRECTED("ACC-279", "approval.md §1.6, §2.3b"),
  CASE_TOLERANCE_NOTHING_OPEN("ACC-280", "approval.md §1.6"),
  CASE_TOLERANCE_ARRIVAL("ACC-283", "以送达本机关之日为补正日: approval.md §1.6"),
  CASE_TOLERANCE_EXTENDED_ALREADY("ACC-281", "不可抗力: approval.md §1.6; 民法典 art. 180"),
  CASE_TOLERANCE_EXTENSION("ACC-284", "不可抗力: approval.md §1.6; 民法典 art. 180"),
  // 审查
  CASE_ACCEPTOR_MAY_NOT_REVIEW("ACC-055", "受审分离: approval.md §2.2"),
  CASE_NOT_YOUR_UNIT("ACC-056", "行政许可法 art. 22, 26"),
  CASE_OPINION_EMPTY("ACC-057", "approval.md §1.1, §2.3 (national upload: opinion not null)"),
  CASE_NOT_YOUR_REVIEW("ACC-058", "首问(首办)负责制: approval.md §2.2"),
  CASE_TWO_INSPECTORS_NEEDED("ACC-059", "行政许可法 art. 34 para. 3"),
  CASE_INSPECTORS_NOT_OF_RECORD("ACC-490", "行政许可法 art. 34 para. 3"),
  CASE_SECOND_OPINION_BY_ANOTHER("ACC-060", "approval.md §2.2 (审核)"),
  // 决定
  CASE_ACCEPTOR_MAY_NOT_DECIDE("ACC-065", "受审分离: approval.md §2.2"),
  CASE_REVIEWER_MAY_NOT_DECIDE("ACC-066", "approval.md §2.3b (approver ≠ reviewer)"),
  CASE_DENIAL_FACTS_MISSING("ACC-067", "行政许可法 art. 38 para. 2; approval.md §2.5 no. 14"),
  CASE_DENIAL_REASONS_MISSING("ACC-068", "行政许可法 art. 38 para. 2, art. 72 no. 7"),
  CASE_DENIAL_BASIS_MISSING("ACC-069", "行政许可法 art. 38 para. 2; approval.md §2.5 no. 14"),
  CASE_REMEDIES_MISSING("ACC-070", "行政许可法 art. 38 para. 2; 行政复议法 art. 20, 24"),
  CASE_NOT_SAME_DAY("ACC-071", "行政许可法 art. 34 para. 2; GB/T 39046—2020 A.6"),
  CASE_DECIDE_POWER_MISSING("ACC-072", "行政许可法 art. 24; approval.md §2.2"),
  CASE_SITTING_BROKEN("ACC-073", "行政许可法 art. 34 para. 2 (当场)"),
  // 延长、特别程序、中止
  CASE_EXTENDED_ALREADY("ACC-250", "行政许可法 art. 42; approval.md §2.3"),
  CASE_EXTENSION_TOO_LATE("ACC-251", "行政许可法 art. 42; approval.md §2.3b"),
  CASE_EXTENSION_DAYS("ACC-252", "行政许可法 art. 42; 事项设定依据"),
  CASE_OWN_PROPOSAL("ACC-253", "行政许可法 art. 42 (本行政机关负责人); approval.md §2.2"),
  CASE_PROCEEDING_REASON_MISSING("ACC-254", "行政许可法 art. 42, 45"),
  CASE_PROCEDURE_NOT_LISTED("ACC-256", "行政许可法 art. 45; approval.md §1.4"),
  CASE_PROCEDURE_DAYS("ACC-257", "行政许可法 art. 45; approval.md §2.5 no. 8"),
  CASE_PROCEDURE_THIRD_TIME("ACC-600", "行政许可法 art. 45"),
  CASE_NOTHING_PROPOSED("ACC-258", "行政许可法 art. 45; approval.md §2.3b"),
  CASE_PROPOSAL_UNANSWERED("ACC-260", "行政许可法 art. 45; approval.md §2.3"),
  CASE_PROCEDURE_RESULT_MISSING("ACC-261", "approval.md §2.3 (special_procedure)"),
  CASE_VISIT_INCOMPLETE("ACC-263", "行政许可法 art. 34 para. 3; approval.md §2.5 no. 11"),
  CASE_VISIT_UNSIGNED("ACC-264", "approval.md §2.5 no. 11"),
  CASE_VISIT_NOT_RECORDED("ACC-265", "行政许可法 art. 34 para. 3; approval.md §1.4"),
  CASE_INTERESTED_PARTY_MISSING("ACC-529", "行政许可法 art. 36"),
  CASE_STATEMENT_INCOMPLETE("ACC-530", "行政许可法 art. 36; approval.md §2.5 no. 10"),
  CASE_STATEMENT_AWAITED("ACC-531", "行政许可法 art. 36"),
  CASE_HEARING_RIGHT_OPEN("ACC-266", "行政许可法 art. 46, 47"),
  CASE_HEARING_ASKED_LATE("ACC-267", "行政许可法 art. 47"),
  CASE_HEARING_HANDED_IN("ACC-598", "行政许可法 art. 47"),
  CASE_HEARING_DAYS_TO_ASK("ACC-599", "行政许可法 art. 47"),
  CASE_HEARING_DAY("ACC-268", "行政许可法 art. 47, art. 48 no. 1"),
  CASE_HEARING_HOST("ACC-269", "行政许可法 art. 48 no. 3"),
  CASE_HEARING_AGAIN("ACC-506", "行政许可法 art. 45, 46, 47; approval.md §2.2"),
  CASE_HEARING_MINUTES_INCOMPLETE("ACC-270", "行政许可法 art. 48 no. 5"),
  CASE_DECISION_WITHOUT_MINUTES("ACC-271", "行政许可法 art. 48 para. 2"),
  CASE_HEARING_COMPULSORY("ACC-272", "行政许可法 art. 46; approval.md §1.4"),
  CASE_SUSPENSION_CAUSE_MISSING("ACC-273", "approval.md §2.3 (SUSPENDED), §5.2 no. 9"),
  CASE_SUSPENSION_REVIEW_DAY("ACC-274", "approval.md §2.3 (SUSPENDED), §5.2 no. 9"),
  // 转报与跨域代收
  CASE_DECIDED_ELSEWHERE("ACC-421", "行政许可法 art. 35"),
  CASE_FIRST_REVIEW_NOT_EXTENDED("ACC-422", "行政许可法 art. 42, 43"),
  CASE_NOT_FORWARDED("ACC-423", "行政许可法 art. 35"),
  CASE_SENDING_INCOMPLETE("ACC-424", "行政许可法 art. 35; approval.md §2.4"),
  CASE_REPLY_INCOMPLETE("ACC-425", "行政许可法 art. 38; approval.md §2.3 (TRANSFERRED)"),
  CASE_REPLY_DAY("ACC-426", "行政许可法 art. 44"),
  CASE_RELAY_INCOMPLETE("ACC-555", "行政许可法 art. 32 no. 4; approval.md §2.5"),
  CASE_RELAY_DAY("ACC-559", "行政许可法 art. 32 no. 4"),
  CASE_RELAY_DAY_OVER("ACC-560", "行政许可法 art. 32 no. 4"),
  CASE_RELAY_ASKED_ANEW("ACC-556", "行政许可法 art. 35"),
  CASE_RELAY_OPEN("ACC-557", "行政许可法 art. 32 no. 4 (一次告知)"),
  CASE_RELAY_NONE("ACC-558", "approval.md §2.3b"),
  CASE_COLLECTED_NOT_ACCEPTED_HERE("ACC-428", "收受分离: 国办发〔2020〕35号; approval.md §1.6"),
  CASE_COLLECTED_INCOMPLETE("ACC-429", "收受分离（形式审查）: 国办发〔2020〕35号; approval.md §1.6"),
  CASE_TAKEN_ELSEWHERE("ACC-431", "收受分离: 国办发〔2020〕35号; 行政许可法 art. 32"),
  // 颁发与送达
  CASE_NO_CERTIFICATE_TO_ISSUE("ACC-075", "行政许可法 art. 39"),
  CASE_CERTIFICATE_NOT_ISSUED("ACC-076", "行政许可法 art. 39, 44"),
  CASE_DELIVERY_INCOMPLETE("ACC-077", "approval.md §2.5 no. 16"),
  CASE_DELIVERY_WITNESS_MISSING("ACC-078", "approval.md §2.5 no. 16"),
  CASE_ELECTRONIC_DELIVERY_WITHOUT_CONSENT("ACC-079", "approval.md §2.5"),
  CASE_DELIVERY_TIME_IMPOSSIBLE("ACC-080", "行政许可法 art. 44"),
  CASE_FILE_INCOMPLETE("ACC-081", "approval.md §2.3b; GB/T 42727"),
  // 收费
  CASE_FEE_UNPAID("ACC-404", "approval.md §2.3b (fee paid); 行政许可法 art. 59"),
  CASE_FEE_STATE_FORBIDS("ACC-405", "行政许可法 art. 59"),
  CASE_FEE_PAYMENT_INCOMPLETE("ACC-408", "行政许可法 art. 59"),
  CASE_FEE_AMOUNT_DIFFERS("ACC-406", "行政许可法 art. 59 (公布的法定项目和标准)"),
  CASE_FEE_DAY_IMPOSSIBLE("ACC-409", "行政许可法 art. 59"),
  CASE_FEE_NOT_REDUCIBLE("ACC-407", "行政许可法 art. 59; approval.md §1.7 (减免依据)"),
  CASE_FEE_WAIVER_REASON_MISSING("ACC-410", "行政许可法 art. 59; approval.md §1.7 (减免依据)"),
  // 许可证件的存续
  CASE_LICENCE_UNKNOWN("ACC-300", "行政许可法 art. 49, 50"),
  CASE_LICENCE_OF_ANOTHER("ACC-301", "行政许可法 art. 9, 49, 50 (被许可人)"),
  CASE_LICENCE_OF_ANOTHER_MATTER("ACC-302", "行政许可法 art. 49, 50 (作出行政许可决定的行政机关)"),
  CASE_LICENCE_NOT_IN_FORCE("ACC-303", "行政许可法 art. 50, 70"),
  CERTIFICATE_STATE_FORBIDS("ACC-304", "行政许可法 art. 8, 49, 50, 69, 70"),
  CASE_LICENCE_BUSY("ACC-305", "一证一件: approval.md §2.3b"),
  CASE_RENEWED_BY_SILENCE("ACC-309", "行政许可法 art. 50 para. 2"),
  // 撤回、撤销、依职权注销
  PROCEEDING_GROUND_MISSING("ACC-318", "行政许可法 art. 8, 69, 70"),
  PROCEEDING_GROUND_UNFIT("ACC-320", "行政许可法 art. 8, 69, 70"),
  PROCEEDING_HOLDER_NOT_HEARD("ACC-321", "行政许可法 art. 7; approval.md §2.2 (陈述申辩)"),
  PROCEEDING_PROPOSER_MAY_NOT_DECIDE("ACC-322", "approval.md §2.3b (approver ≠ reviewer)"),
  PROCEEDING_FACTS_MISSING("ACC-323", "行政许可法 art. 38 para. 2, art. 72 no. 7"),
  PROCEEDING_STATE_FORBIDS("ACC-324", "行政许可法 art. 8, 69, 70"),
  PROCEEDING_COMPENSATION_MISSING("ACC-325", "行政许可法 art. 8 para. 2"),
  PROCEEDING_OPEN_ALREADY("ACC-326", "approval.md §2.3b"),
  PROCEEDING_STATEMENT_MISSING("ACC-327", "行政许可法 art. 7"),
  PROCEEDING_STATEMENT_STILL_OPEN("ACC-328", "行政许可法 art. 7"),
  PROCEEDING_REASONS_MISSING("ACC-329", "行政许可法 art. 38 para. 2"),
  // 撤回, 状态
  CASE_WITHDRAWAL_REASON_MISSING("ACC-085", "approval.md §2.3b (signed request)"),
  CASE_WITHDRAWAL_UNSIGNED("ACC-520", "approval.md §2.3b (signed request), §2.5 no. 18"),
  CASE_WITHDRAWAL_DAY("ACC-525", "approval.md §2.3b (signed request), §2.5 no. 18"),
  CASE_WITHDRAWAL_NO_MANDATE("ACC-521", "行政许可法 art. 29 para. 2 (委托代理人); 民法典 art. 165"),
  CASE_WITHDRAWAL_RETURNS_UNFIT("ACC-522", "approval.md §2.3b (originals returned), §2.5 no. 18"),
  CASE_WITHDRAWAL_ELSEWHERE("ACC-523", "行政许可法 art. 26; approval.md §2.2"),
  // 终止
  CASE_TERMINATION_GROUND("ACC-580", "approval.md §2.3 (TERMINATED); 行政许可法 art. 70 no. 2, 3"),
  CASE_TERMINATION_UNPROVED("ACC-581", "民法典 art. 15, 46, 68; 市场主体登记管理条例 art. 31"),
  CASE_TERMINATION_SUCCEEDED("ACC-582", "approval.md §2.3 (SUSPENDED, TERMINATED)"),
  CASE_TERMINATION_SERVED_ON("ACC-583", "行政复议法 art. 14 para. 2; approval.md §2.5"),
  // 归档
  CASE_FILE_LACKS("ACC-588", "approval.md §2.3b (file list complete); GB/T 42727"),
  CASE_ORIGINALS_UNSETTLED("ACC-589", "approval.md §2.5 no. 18"),
  CASE_ARCHIVE_NOTE_MISSING("ACC-590", "approval.md §2.5 (送达)"),
  CASE_RETENTION_TOO_SHORT("ACC-591", "DA/T 22—2015; 国务院关于在线政务服务的若干规定 art. 12"),
  CASE_ARCHIVED("ACC-593", "approval.md §2.3b; 国务院关于在线政务服务的若干规定 art. 12"),
  CASE_STATE_FORBIDS("ACC-086", "approval.md §2.3, §2.3b");

  private final String id;
  private final String source;

  CaseRule(String id, String source) {
    this.id = id;
    this.source = source;
  }

  /** {@code ACC-…}, stable. */
  public String id() {
    return id;
  }

  /** Article or source. */
  public String source() {
    return source;
  }

  /** The refusal in which this rule speaks. */
  public Refusal refusal(Object... arguments) {
    return Refusal.of(name(), arguments);
  }
}
