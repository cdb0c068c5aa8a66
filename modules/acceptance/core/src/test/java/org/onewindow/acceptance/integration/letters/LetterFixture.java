package org.onewindow.acceptance.integration.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.matter.MatterType;

/** Papers of one case of the fictional county: a bath house of Zhang 𠮷, with an agent. */
final class LetterFixture {

  static final String CHECK = "https://ow.example.cn/certificates/check/q1w2E3r4T5y6U7i8";
  static final String PROGRESS = "https://ow.example.cn/progress#371799-2026-0000012.K7M4QX9T";

  private static final String REMEDIES =
      """
      如不服本决定，可以自知道本决定之日起六十日内向曹州县人民政府申请行政复议（《中华人民共和国行政复议法》第二十条、第二十四条）；
      也可以自知道或者应当知道本决定之日起六个月内依法直接向曹州县人民法院提起行政诉讼（《中华人民共和国行政诉讼法》第四十六条）。""";

  static final CaseLetter.Limits LIMITS =
      new CaseLetter.Limits(
          Instant.parse("2026-11-20T01:32:10Z"),
          Instant.parse("2026-11-23T07:05:00Z"),
          LocalDate.of(2026, 11, 27),
          LocalDate.of(2026, 12, 21),
          LocalDate.of(2026, 11, 30),
          LocalDate.of(2026, 12, 11),
          false,
          false,
          LocalDate.of(2027, 1, 8));

  private static final CaseLetter.Words WORDS =
      new CaseLetter.Words(
          "已核对原件，复印件与原件一致。",
          "该事项的许可权由上级机关行使，不属于本机关职权范围。",
          "曹州市卫生健康委员会",
          "经现场核查，申请人位于曹州县黄河路12号的沐浴场所未设置独立的公共用品用具消毒间。",
          "公共用品用具消毒设施不符合公共场所卫生管理规范的要求，不具备法定许可条件。",
          "《公共场所卫生管理条例》第八条、《公共场所卫生管理条例实施细则》第二十二条",
          REMEDIES,
          "许可项目：沐浴场所。\n经营面积：320平方米。\n经营地址：曹州县黄河路12号。");

  /** What is written on a grant. */
  private static final CaseLetter.Words GRANTED =
      new CaseLetter.Words(
          "",
          "",
          "",
          "经现场核查，申请人位于曹州县黄河路12号的沐浴场所布局合理，公共用品用具消毒设施齐全。",
          "",
          "《公共场所卫生管理条例》第四条、《公共场所卫生管理条例实施细则》第二十二条",
          "",
          "许可项目：沐浴场所。\n经营面积：320平方米。\n经营地址：曹州县黄河路12号。");

  private static final CaseLetter.Transfer TRANSFER =
      new CaseLetter.Transfer(
          "WL371799-2026-0000012",
          "政务服务大厅",
          "卫生文旅科",
          "李窗明",
          Instant.parse("2026-11-20T02:10:00Z"),
          "吴细查",
          Instant.parse("2026-11-20T03:40:00Z"),
          "含图纸一卷");

  private static final String LONG = "W".repeat(200);
  private static final String COMBINED = "371799-ZHXK-2026-000003";
  private static final String LISTED =
      "食品经营许可证\t371799-FOOD-2026-000009\t曹州县行政审批服务局\t2026-11-20\t2031-11-19\n"
          + "公众聚集场所投入使用、营业前消防安全检查意见书\t371799-FIRE-2026-000002\t曹州县消防救援大队\t2026-11-23\t";

  private static final String FILED =
      "1\t371799-2026-0000012\t李䶮\t收件凭证\t2026-11-20\t1\t\n"
          + "2\t\t曹州县鿍祥沐浴有限公司\t公共场所卫生许可证申请表\t2026-11-20\t4\t原件 1 份随卷\n"
          + "3\t曹审服许受字〔2026〕12号\t李䶮\t受理通知书\t2026-11-23\t1\t\n"
          + "4\t曹审服许准字〔2026〕7号\t褚正决\t准予决定书\t2026-11-23\t2\t\n"
          + "5\t曹审服许送字〔2026〕7号\t何送达\t送达回证\t2026-11-24\t1\t";

  private LetterFixture() {}

  static CaseLetter of(DocumentKind kind) {
    boolean granted = kind.isResult() && !kind.isDenial();
    if (kind == DocumentKind.APPLICATION_FORM) {
      return of(kind, WORDS, LIMITS)
          .containing("经营场所\t面积（平方米）\t120.5\n从业人员 1\t姓名\t王㛃\n从业人员 1\t身份证号\t3717**********0029");
    }
    if (kind == DocumentKind.FILE_LIST) {
      return of(kind, WORDS, LIMITS).containing(FILED);
    }
    if (kind == DocumentKind.COMBINED_LICENCE) {
      return listing(LISTED);
    }
    return of(kind, granted ? GRANTED : WORDS, LIMITS);
  }

  /** The same paper of a matter of another kind. */
  static CaseLetter of(DocumentKind kind, MatterType type) {
    CaseLetter it = of(kind);
    CaseLetter.Matter matter = it.matter();
    return new CaseLetter(
        it.kind(),
        it.number(),
        it.issuedAt(),
        it.organ(),
        it.organCode(),
        it.officer(),
        it.window(),
        new CaseLetter.Matter(
            matter.caseNumber(),
            matter.name(),
            matter.code(),
            matter.scenario(),
            matter.legalBasis(),
            type.name()),
        it.parties(),
        it.materials(),
        it.defects(),
        it.limits(),
        it.words(),
        it.certificate(),
        it.delivery(),
        it.said(),
        it.look(),
        it.transfer(),
        it.seal());
  }

  /** The combined licence that lists these, one a line. */
  static CaseLetter listing(String licences) {
    return of(DocumentKind.COMBINED_LICENCE, WORDS, LIMITS)
        .about(
            new CaseLetter.Words("", "", "", "", "", "", "", licences),
            new CaseLetter.Certificate("餐饮行业综合许可证", COMBINED, null, null));
  }

  static CaseLetter of(DocumentKind kind, CaseLetter.Words words, CaseLetter.Limits limits) {
    return new CaseLetter(
        kind,
        number(kind),
        kind == DocumentKind.RECEIPT ? LIMITS.receivedAt() : Instant.parse("2026-11-23T07:05:00Z"),
        "曹州县行政审批服务局",
        "11371799MB2A00011A",
        "李䶮",
        "A01 综合窗口",
        new CaseLetter.Matter(
            "371799-2026-0000012",
            "公共场所卫生许可（新办）",
            "11371799MB2A00011A400012302000001",
            "场所使用集中空调",
            List.of("《公共场所卫生管理条例》第四条", "《公共场所卫生管理条例实施细则》第二十二条"),
            "LICENCE"),
        List.of(
            new CaseLetter.Party(
                "APPLICANT",
                "曹州县鿍祥沐浴有限公司",
                "USCC",
                "91371799MA3C000010",
                "0530****000",
                "曹州县黄河路12号",
                ""),
            new CaseLetter.Party(
                "LEGAL_REPRESENTATIVE", "张𠮷", "CITIZEN_ID", "3717**********0012", "", "", ""),
            new CaseLetter.Party(
                "AGENT",
                "王㛃",
                "CITIZEN_ID",
                "3717**********0029",
                "138****0000",
                "",
                "代为提交申请、补正材料、领取文书，至2026年12月31日")),
        List.of(
            new CaseLetter.Material("公共场所卫生许可证申请表", "PAPER", 1, 0, 4, "", "COMPLETE"),
            new CaseLetter.Material("法定代表人身份证明", "PAPER", 0, 1, 1, "", "COMPLETE"),
            new CaseLetter.Material(
                "营业执照", "ELECTRONIC_LICENCE", 0, 0, 0, "91371799MA3C000010", "COMPLETE"),
            new CaseLetter.Material("公共场所地址方位示意图、平面图和卫生设施平面布局图", "SCAN", 1, 0, 3, "", "COMPLETE"),
            new CaseLetter.Material("集中空调通风系统卫生检测报告", "NONE", 0, 0, 0, "", "MISSING")),
        List.of(
            new CaseLetter.Defect("集中空调通风系统卫生检测报告", "未提交。请提交一年以内、由有资质的机构出具的检测报告原件1份。"),
            new CaseLetter.Defect("申请表", "第3页“法定代表人”栏未签名，请由法定代表人张𠮷签名并注明日期。")),
        limits,
        words,
        new CaseLetter.Certificate(
            "公共场所卫生许可证",
            kind == DocumentKind.GRANT_DECISION ? "" : "371799-GGWS-2026-000007",
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2030, 11, 22)),
        kind == DocumentKind.DELIVERY_RECORD
            ? delivery(false, "")
            : new CaseLetter.Delivery(List.of(), "", "", "", null, "", false, "", ""),
        said(kind),
        kind == DocumentKind.CERTIFICATE || kind == DocumentKind.COMBINED_LICENCE
            ? new CaseLetter.Look(CHECK, "")
            : new CaseLetter.Look(PROGRESS, kind == DocumentKind.RECEIPT ? "K7M4-QX9T" : ""),
        kind == DocumentKind.MATERIAL_TRANSFER ? TRANSFER : null,
        null);
  }

  /** The receipt for so many materials, every third with a name of two lines. */
  static CaseLetter receiptOf(int materials) {
    CaseLetter l = of(DocumentKind.RECEIPT);
    List<CaseLetter.Material> taken =
        IntStream.rangeClosed(1, materials)
            .mapToObj(
                i ->
                    new CaseLetter.Material(
                        i % 3 == 0 ? "公共场所地址方位示意图、平面图和卫生设施平面布局图" : "卫生管理制度",
                        "PAPER",
                        1,
                        0,
                        2,
                        "",
                        "COMPLETE"))
            .toList();
    return with(l, taken, l.delivery(), l.said(), l.seal());
  }

  /** The same paper with this seal. */
  static CaseLetter bearing(CaseLetter.Seal seal, CaseLetter l) {
    return with(l, l.materials(), l.delivery(), l.said(), seal);
  }

  /** The same paper listing these materials. */
  static CaseLetter listing(List<CaseLetter.Material> materials, CaseLetter l) {
    return with(l, materials, l.delivery(), l.said(), l.seal());
  }

  /** The same paper saying these rows. */
  static CaseLetter saying(CaseLetter l, CaseLetter.Said... rows) {
    return with(l, l.materials(), l.delivery(), List.of(rows), l.seal());
  }

  /** The sample in which every free text is a word of two hundred letters without a blank. */
  static CaseLetter unbroken(DocumentKind kind) {
    CaseLetter l = of(kind);
    boolean tabular =
        kind == DocumentKind.APPLICATION_FORM
            || kind == DocumentKind.COMBINED_LICENCE
            || kind == DocumentKind.FILE_LIST;
    CaseLetter.Words words =
        tabular ? l.words() : new CaseLetter.Words(LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG);
    return new CaseLetter(
        l.kind(),
        l.number(),
        l.issuedAt(),
        l.organ(),
        l.organCode(),
        l.officer(),
        l.window(),
        l.matter(),
        l.parties().stream()
            .map(
                p ->
                    new CaseLetter.Party(
                        p.role(), LONG, p.paper(), p.number(), p.phone(), LONG, p.mandate()))
            .toList(),
        l.materials().stream()
            .map(
                m ->
                    new CaseLetter.Material(
                        LONG, m.form(), m.originals(), m.copies(), m.pages(), LONG, m.status()))
            .toList(),
        l.defects().stream().map(d -> new CaseLetter.Defect(LONG, LONG)).toList(),
        l.limits(),
        words,
        l.certificate(),
        l.delivery(),
        l.said().stream().map(s -> new CaseLetter.Said(s.what(), LONG)).toList(),
        l.look(),
        l.transfer(),
        l.seal());
  }

  static CaseLetter deliveredWith(boolean refusedToSign, String witness) {
    CaseLetter l = of(DocumentKind.DELIVERY_RECORD);
    return with(l, l.materials(), delivery(refusedToSign, witness), l.said(), l.seal());
  }

  /** The same paper without one of its rows. */
  static CaseLetter without(String row, CaseLetter l) {
    return with(
        l,
        l.materials(),
        l.delivery(),
        l.said().stream().filter(s -> !s.what().equals(row)).toList(),
        l.seal());
  }

  private static CaseLetter with(
      CaseLetter l,
      List<CaseLetter.Material> materials,
      CaseLetter.Delivery delivery,
      List<CaseLetter.Said> said,
      CaseLetter.Seal seal) {
    return new CaseLetter(
        l.kind(),
        l.number(),
        l.issuedAt(),
        l.organ(),
        l.organCode(),
        l.officer(),
        l.window(),
        l.matter(),
        l.parties(),
        materials,
        l.defects(),
        l.limits(),
        l.words(),
        l.certificate(),
        delivery,
        said,
        l.look(),
        l.transfer(),
        seal);
  }

  /** What the papers beside the straight way say. */
  private static List<CaseLetter.Said> said(DocumentKind kind) {
    return switch (kind) {
      case FEE_NOTICE ->
          List.of(
              new CaseLetter.Said("feeItems", "城市道路占用费：120.00元（每件120元）\n挖掘修复费：380.50元（每平方米76.1元）"),
              new CaseLetter.Said("feeBasis", "城市道路占用费：《城市道路管理条例》第三十七条"),
              new CaseLetter.Said("feeTotal", "人民币500.50元"),
              new CaseLetter.Said("feeAccount", "凭本通知书到办事窗口缴入非税收入专户，领取财政票据"),
              new CaseLetter.Said("feeHandOver", "缴费后领取决定书或者证件"));
      case EXTENSION_NOTICE ->
          List.of(
              new CaseLetter.Said("reason", "集中空调检测报告的真实性需要向出具机构核实。"),
              new CaseLetter.Said("days", "10 日（与法定期限同一单位）"),
              new CaseLetter.Said("newDue", "2027年1月5日"),
              new CaseLetter.Said("newPromise", ""),
              new CaseLetter.Said("approver", "褚正决"));
      case SPECIAL_CHANGE_NOTICE ->
          List.of(
              new CaseLetter.Said("procedure", "专家评审"),
              new CaseLetter.Said("basis", "行政许可法第四十五条"),
              new CaseLetter.Said("toldBefore", "自2026年11月24日起5个工作日，至2026年12月1日"),
              new CaseLetter.Said("reason", "专家组要求补充检测。"),
              new CaseLetter.Said("from", "2026年12月3日"),
              new CaseLetter.Said("expected", "5个工作日，预计至2026年12月10日"),
              new CaseLetter.Said("clocks", "所需时间不计入法定期限和承诺期限。"),
              new CaseLetter.Said("approver", "褚正决"));
      case SPECIAL_NOTICE ->
          List.of(
              new CaseLetter.Said("procedure", "水资源论证专家评审"),
              new CaseLetter.Said("basis", "行政许可法第四十五条；取水许可和水资源费征收管理条例第十九条"),
              new CaseLetter.Said("reason", "取水量大，水资源论证报告书需要专家评审。"),
              new CaseLetter.Said("from", "2026年11月24日"),
              new CaseLetter.Said("expected", "预计 15 个工作日，至 2026年12月15日"),
              new CaseLetter.Said("clocks", "所需时间不计入法定期限和承诺期限。"));
      case VISIT_RECORD ->
          List.of(
              new CaseLetter.Said("visitedAt", "2026年11月24日10:15"),
              new CaseLetter.Said("place", "曹州县黄河路12号"),
              new CaseLetter.Said("officers", "吴细查（3717990012）\n周承启（3717990034）"),
              new CaseLetter.Said("findings", "场所布局、消毒间、疏散通道与图纸一致。"),
              new CaseLetter.Said("signature", "申请人一方由张𠮷签名。"),
              new CaseLetter.Said("photos", "3 张，随卷保存"),
              new CaseLetter.Said("signers", "核查人员 吴细查\n核查人员 周承启\n申请人一方"));
      case INTERESTED_PARTY_NOTICE ->
          List.of(
              new CaseLetter.Said("toldTo", "相邻业主王㛃"),
              new CaseLetter.Said("interest", "沐浴场所的排水、噪声影响你的住宅。"),
              new CaseLetter.Said("stateUntil", "2026年12月1日17:00"));
      case STATEMENT_RECORD ->
          List.of(
              new CaseLetter.Said("statedAt", "2026年11月26日10:00"),
              new CaseLetter.Said("place", "县政务服务中心二楼"),
              new CaseLetter.Said("speaker", "相邻业主王㛃"),
              new CaseLetter.Said("interest", "沐浴场所的排水、噪声影响住宅。"),
              new CaseLetter.Said("stated", "不同意夜间营业。"),
              new CaseLetter.Said("recorder", "吴细查"),
              new CaseLetter.Said("signature", "王㛃已签名。"));
      case HEARING_RIGHT_NOTICE ->
          List.of(
              new CaseLetter.Said("toldTo", "曹州县鿍祥沐浴有限公司；相邻业主王㛃"),
              new CaseLetter.Said("reason", "沐浴场所的排水、噪声影响相邻业主。"),
              new CaseLetter.Said("askUntil", "2026年12月1日17:00"));
      case HEARING_REQUEST_RECEIPT ->
          List.of(
              new CaseLetter.Said("askers", "相邻业主赵某：油烟排放"),
              new CaseLetter.Said("requestedAt", "2026年11月25日10:20"),
              new CaseLetter.Said("askUntil", "2026年12月1日17:00"),
              new CaseLetter.Said("holdUntil", "2026年12月23日"));
      case HEARING_ANNOUNCEMENT ->
          List.of(
              new CaseLetter.Said("applicant", "曹州县鿍祥沐浴有限公司"),
              new CaseLetter.Said("reason", "在黄河路12号设立歌舞娱乐场所；周边居民、学校、医院可以报名。"),
              new CaseLetter.Said("registerUntil", "2026年12月1日17:00"));
      case HEARING_NOTICE ->
          List.of(
              new CaseLetter.Said("hearingAt", "2026年12月14日09:00"),
              new CaseLetter.Said("place", "县政务服务中心三楼会议室"),
              new CaseLetter.Said("host", "陈首席"),
              new CaseLetter.Said("askers", "黄河路社区居民代表"),
              new CaseLetter.Said("reason", "设立歌舞娱乐场所"));
      case HEARING_MINUTES ->
          List.of(
              new CaseLetter.Said("hearingAt", "2026年12月14日09:00"),
              new CaseLetter.Said("place", "县政务服务中心三楼会议室"),
              new CaseLetter.Said("host", "陈首席"),
              new CaseLetter.Said("attended", "张𠮷；居民代表三人；审查人员吴细查"),
              new CaseLetter.Said("minutes", "审查人员出示平面图和隔声检测报告。\n居民代表质证：夜间噪声。\n申请人答复：二十二时以后停止营业。"),
              new CaseLetter.Said("signature", "到场人员均已签名。"));
      case TRANSFER_LETTER ->
          List.of(
              new CaseLetter.Said("toOrgan", "曹州市应急管理局"),
              new CaseLetter.Said("receivedOn", "2026年11月20日"),
              new CaseLetter.Said("acceptedOn", "2026年11月23日"),
              new CaseLetter.Said("firstOpinion", "申请人符合复审条件，建议准予。"),
              new CaseLetter.Said("sending", "邮政特快专递 EMS 1024"),
              new CaseLetter.Said("decidedWithin", "自收到全部材料之日起 20 个工作日"));
      case PASSING_ON_LIST ->
          List.of(
              new CaseLetter.Said("toOrgan", "邻城县行政审批服务局"),
              new CaseLetter.Said("receivedOn", "2026年11月20日"),
              new CaseLetter.Said("remark", ""),
              new CaseLetter.Said("sending", "政务专网传输 20261120-7"),
              new CaseLetter.Said("decidedWithin", "自收到全部材料之日起 10 个工作日"));
      case RELAYED_CORRECTION_NOTICE ->
          List.of(
              new CaseLetter.Said("decidingOrgan", "曹州市应急管理局"),
              new CaseLetter.Said("noticeNumber", "曹市应急补〔2026〕3号"),
              new CaseLetter.Said("noticedOn", "2026年11月30日"),
              new CaseLetter.Said("toCorrect", "一、补充培训学时证明；\n二、体检表补签字"),
              new CaseLetter.Said("correctUntil", "2026年12月7日"));
      case RELAYED_CORRECTION_RECEIPT ->
          List.of(
              new CaseLetter.Said("decidingOrgan", "曹州市应急管理局"),
              new CaseLetter.Said("noticeNumber", "曹市应急补〔2026〕3号"),
              new CaseLetter.Said("toCorrect", "一、补充培训学时证明；\n二、体检表补签字"),
              new CaseLetter.Said("handedIn", "培训学时证明原件 1 份；体检表 1 份"),
              new CaseLetter.Said("sending", "邮政特快专递 EMS 2048"));
      case REPLY_RECORD ->
          List.of(
              new CaseLetter.Said("decidingOrgan", "曹州市应急管理局"),
              new CaseLetter.Said("outcome", "准予"),
              new CaseLetter.Said("replyNumber", "曹市应急许〔2026〕8号"),
              new CaseLetter.Said("decidedOn", "2026年12月9日"),
              new CaseLetter.Said("replyContent", "准予复审，证号 T3717"),
              new CaseLetter.Said("replyFile", "扫描件随卷"));
      case SUSPENSION_NOTICE ->
          List.of(
              new CaseLetter.Said("cause", "许可事项涉及的权属、资格正在诉讼、仲裁或者行政复议"),
              new CaseLetter.Said("reason", "场所租赁合同的效力正由曹州县人民法院审理。"),
              new CaseLetter.Said("from", "2026年11月24日"),
              new CaseLetter.Said("reviewOn", "2026年12月24日"),
              new CaseLetter.Said("clocks", "所需时间计入法定期限和承诺期限。"));
      case APPROVAL_FORM ->
          List.of(
              new CaseLetter.Said("applied", "2026年11月20日09:32"),
              new CaseLetter.Said("accepted", "（李䶮，2026年11月23日15:05）"),
              new CaseLetter.Said("reviewed", "准予。 符合条件，建议准予\n（吴细查，2026年11月24日10:00）"),
              new CaseLetter.Said("decided", "准予。 同意\n（褚正决，2026年11月25日09:00）"));
      case WITHDRAWAL_RECORD ->
          List.of(
              new CaseLetter.Said("signedBy", "委托代理人 王㛃"),
              new CaseLetter.Said("signedOn", "2026年11月23日"),
              new CaseLetter.Said("heldBack", ""));
      case FILE_LIST ->
          List.of(
              new CaseLetter.Said("archiveNumber", "Z017-XK·2026-D30-03-0007"),
              new CaseLetter.Said("retention", "30 年"),
              new CaseLetter.Said("fileCount", "5 件，9 页"),
              new CaseLetter.Said("fileNote", "电子证照随系统保存，不另打印。"),
              new CaseLetter.Said("archivist", "何送达"),
              new CaseLetter.Said("archivedOn", "2026-11-25"));
      case APPLICANT_GONE_NOTICE ->
          List.of(
              new CaseLetter.Said("terminatedFor", "法人或者其他组织依法终止，没有权利义务承受人继续申请"),
              new CaseLetter.Said("evidence", "登记机关的注销登记文件 曹市监注销〔2026〕8号（曹州县市场监督管理局，2026年11月20日）"),
              new CaseLetter.Said("successors", "有，书面表示不继续申请"),
              new CaseLetter.Said("facts", "公司已清算完毕并注销，清算组书面表示不继续申请。"),
              new CaseLetter.Said("approver", "褚正决"));
      case RESUMPTION_NOTICE ->
          List.of(
              new CaseLetter.Said("cause", "许可事项涉及的权属、资格正在诉讼、仲裁或者行政复议"),
              new CaseLetter.Said("from", "2026年11月24日"),
              new CaseLetter.Said("resumedOn", "2026年12月3日"),
              new CaseLetter.Said("resumedFor", "法院已作出生效判决，租赁合同有效。"),
              new CaseLetter.Said("statutoryDue", "2026年12月21日"));
      default -> List.of();
    };
  }

  private static CaseLetter.Delivery delivery(boolean refusedToSign, String witness) {
    return new CaseLetter.Delivery(
        List.of("准予行政许可决定书 曹审服准〔2026〕7号", "许可证件 371799-GGWS-2026-000007"),
        refusedToSign ? "LEFT_IN_PLACE" : "DIRECT",
        "王㛃（代理人）",
        "曹州县政务服务大厅统一出件窗口",
        Instant.parse("2026-11-24T02:15:00Z"),
        "赵鿍",
        refusedToSign,
        witness,
        "");
  }

  private static String number(DocumentKind kind) {
    return switch (kind) {
      case RECEIPT -> "371799-2026-0000012";
      case CERTIFICATE -> "371799-GGWS-2026-000007";
      case COMBINED_LICENCE -> COMBINED;
      default -> "曹审服受〔2026〕12号";
    };
  }
}
